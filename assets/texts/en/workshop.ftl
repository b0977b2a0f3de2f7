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

news-budgets = This morning the team's budgets can be set (W)

workshop-heading = Workshop
workshop-seminar-seats = { $count } of { $seats } seats: { $names }
workshop-shop-what = { $percent } full · orders without a meeting
workshop-study-hours = { $hours } h each
workshop-study-what = An hour today, and every later deed does more.
workshop-study-one = Study: { $purpose }
workshop-team = The team's budgets
workshop-team-left = { $left } left of { $whole } a week
workshop-team-today = Set today. They are paid every week until you change them.
workshop-team-when = They can be set next on { $date }.
workshop-team-never = There is no day left on which they are set.
workshop-marketing = { $yen }: { $count } pieces of information a week. It never listens
workshop-inside-sales = { $yen }: { $count } calls a week. Whoever it finds is still cold
workshop-role-shop = { $yen }: { $count } articles a week. More orders, no closer ties
workshop-less = { $role }: { $yen } less
workshop-more = { $role }: { $yen } more
