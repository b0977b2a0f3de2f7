# The workshop, and how customers are
satisfied-not = Seems unhappy
satisfied-well = Content
satisfied-wholly = Delighted
satisfied-not-short = Unhappy
satisfied-well-short = Content
satisfied-wholly-short = Delighted

activity-answer-question = Answer the question

toast-referred = Referred
toast-restored = Trust restored
toast-opened = Newly opened

news-team-found = Inside sales has found { $names }
news-budgets = This morning the team's budgets can be set (W)

workshop-heading = Workshop
workshop-seminar-seats = { $count } of { $seats } seats: { $names }
workshop-shop = Write for the shop
workshop-shop-what = { $percent } full · sells by itself
workshop-study-hours = { $hours } h each
workshop-study-what = An hour today, and every later deed does more.
workshop-study-one = Study: { $purpose }
workshop-team = Budgets
workshop-team-left = { $left } / { $whole } left
workshop-team-today = Set today, paid weekly until you change them.
workshop-team-when = They can be set next on { $date }.
workshop-team-never = There is no day left on which they are set.
workshop-marketing = { $yen }: { $count } mailings a week, but no listening
workshop-inside-sales = { $yen }: { $count } calls a week; finds are cold
workshop-role-shop = { $yen }: { $count } articles; orders, but no ties
workshop-less = { $role }: { $yen } less
workshop-more = { $role }: { $yen } more
