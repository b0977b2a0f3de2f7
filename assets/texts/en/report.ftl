# The debrief's charts
report-revenue-title = Revenue day by day: in a hurry, nurture first, and you
report-trust-title = Trust day by day: in a hurry, nurture first, and you
report-you = You
report-hasty = In a hurry
report-nurture = Nurture first
report-balanced = All four
report-no-prospecting = Without ①
report-no-after-follow = Without ④
report-team = Shared work
report-learner = Studied first
report-line-end = { $who } { $amount }
report-overtaken = Day { $day }: the longer way pulls ahead
report-day = Day { $day }
report-yen-none = ¥0
report-yen = ¥{ $amount }k
report-yen-large = ¥{ $amount }M

# The debrief's one remark: what happened, and one thing to try next
finding-idle = You made { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
} with prospects in all. Next time, start by bringing something useful to one familiar face a day.
finding-never-asked = Over { $contacts } contacts you built relationships, but you never asked for an order. Next time, take heart and ask once a tree is more than half in bloom.
finding-end-rush = Of your { $asks } asks, { $late } came in the last { $days } days. Next time, start around the middle and ask one prospect at a time as their tree opens.
finding-improved = The average chance behind your asks rose from { $first } early on to { $last } towards the end. Next time, try that late patience from day one.
finding-too-early = Of your { $asks } asks, { $early } had less than a { $below } chance. Next time, try sitting down to listen and advise once before you ask.
finding-asked-again = You asked one prospect { $times } times and haven't heard a yes yet. After a no, try leaving a few days and bringing something useful before you ask again.
finding-doors-closed = Between closed doors and cancelled orders, you lost { $refusals } prospects. When petals start to fall, try giving it a few days and coming back just to chat.
finding-slipped = The average chance behind your asks slipped from { $first } early on to { $last } towards the end. Next time, spend those last days on the one tree most in bloom.
finding-unlucky = Your chances added up to { $expected } orders and you got { $sold }, so luck wasn't with you this time. Keep the same timing and try asking one more prospect.
finding-too-careful = You asked { $asks ->
    [one] once
    [2] twice
   *[other] { $asks } times
}, at an average chance of { $chance }: your prospects were more than ready. Next time, try asking when a tree is nearly in full bloom instead of waiting for the last petal.
finding-lucky = Your chances added up to { $expected } orders and you got { $sold }, so luck lent a hand. Next time, fit in one more conversation about their needs before you ask, and raise the chance itself.
finding-no-prospecting = Prospecting (①) took { $share } of your time. Next time, try half an hour every other day looking for new people.
finding-prepare = You asked { $asks ->
    [one] once
    [2] twice
   *[other] { $asks } times
} at an average chance of { $chance }, and that brought { $sold ->
    [0] no order yet
    [one] { $sold } order
   *[other] { $sold } orders
}. Next time, hear their concerns and hand in a proposal before you ask.
finding-whole = You closed { $sold ->
    [one] { $sold } order
   *[other] { $sold } orders
} from { $asks ->
    [one] { $asks } ask
   *[other] { $asks } asks
} and looked after those who had bought. Next time, try to begin earlier with the one prospect whose order would be the largest.
finding-sound = You closed { $sold ->
    [one] { $sold } order
   *[other] { $sold } orders
} from { $asks ->
    [one] { $asks } ask
   *[other] { $asks } asks
} and judged the moment well. Next time, drop in on the people who have bought from you, too.

# The debrief: the pattern. The thresholds are said as well
pattern-all-four = All four in one
pattern-all-four-looks = You took on ① to ④ alone. ② got { $nurture } of your time (guide: { $thin } or more), and conversion was { $conversion } over { $asks ->
    [one] one ask
   *[other] { $asks } asks
}.
pattern-all-four-looks-missing = You played several parts alone, but { $missing } was left out. ② got { $nurture } of your time (guide: { $thin } or more), and conversion was { $conversion } over { $asks ->
    [one] one ask
   *[other] { $asks } asks
}.
pattern-all-four-looks-thin = ② got only { $nurture } of your time (guide: { $thin } or more). With an average chance of { $chance } and a conversion of { $conversion } over { $asks } asks, it was enough for these people.
pattern-all-four-follows = The most common pattern, and no bad one: it is the one people grow in. But there is never enough time for all four, so what you do first decides what comes of it.
pattern-all-four-next = Before you act, ask yourself two things: which purpose is this, and what comes first?
pattern-all-four-next-order = { $early } of your { $asks } asks came before trust was even halfway there. ② first, ③ after it: next time, fit in two more contacts before you ask.
pattern-all-four-next-after = Nobody is easier to sell to than somebody who has bought. Next time, set aside time to see each customer once a week.
pattern-all-four-next-prospecting = Prospecting (①) that you skip is missed some weeks later. Next time, put half an hour every other day into the plan first.
pattern-nurture-missing = Nurture missing
pattern-nurture-missing-looks = ② got { $nurture } of your time (guide: { $thin } or more). { $unripe } of { $activities } activities of ③ went to people who were still in ②. Your { $asks ->
    [one] one ask
   *[other] { $asks } asks
} had an average chance of { $chance }, and conversion was { $conversion }.
pattern-nurture-missing-looks-company = This company has no ② (guide: { $thin } of the time or more). Your { $asks ->
    [one] one ask
   *[other] { $asks } asks
} had an average chance of { $chance }, and conversion was { $conversion }.
pattern-nurture-missing-follows = The second most common pattern, and many never notice that it is theirs. Going on to ③ without ② makes people feel sold to, and they draw back. More asks won't raise the conversion.
pattern-nurture-missing-next = Next time, add two contacts of ② before each ask: bring useful information, listen and advise, and only then ③.
pattern-nurture-missing-next-company = Look around for somebody who could take on ②. Even an hour a week of useful information changes how ③ is received.
pattern-gifted-closer = Gifted closer
pattern-gifted-closer-looks = ② got only { $nurture } of your time (guide: { $thin } or more), yet your { $asks } asks had an average chance of { $chance }. Hurried asks usually stay under { $hurried }. Conversion was { $conversion }.
pattern-gifted-closer-looks-lucky = ② got only { $nurture } of your time (guide: { $thin } or more), yet conversion was { $conversion } over { $asks } asks (guide: { $good } or more).
pattern-gifted-closer-follows = This time you are a born closer, whose asking doesn't sound like pushing. Only very few people are like that, and nobody should plan on being one.
pattern-gifted-closer-follows-by-chance = Now it can be told: this time the dice had made you a gifted closer. Only very few people are like that, and next time you may not be. Nobody should plan on it.
pattern-gifted-closer-follows-lucky = But you aren't a gifted closer this time. The average chance was only { $chance }: that was luck. Only very few people are like that, and nobody should plan on it.
pattern-gifted-closer-next = Play again under other luck, give ② { $thin } of your time or more, and see what becomes of chance and conversion.
pattern-division = Division of labour
pattern-division-looks = The team had a budget on { $team_share } of the days (guide: { $divided } or more). ② got { $nurture } of your own time, and conversion was { $conversion } over { $asks ->
    [one] one ask
   *[other] { $asks } asks
}.
pattern-division-looks-shop = { $web } of { $orders } orders were closed by the online shop (guide: { $divided } or more). ② got { $nurture } of your own time.
pattern-division-looks-company = In this company ③ isn't the salesperson's work. ② got { $nurture } of your own time (guide: { $thin } or more).
pattern-division-follows = Where marketing or a web shop carries ② or ③, the salesperson's work changes: to listen, to advise, to ask at the right moment. What only a person can do is left to you.
pattern-division-next = Next time, spend the hours that the team sets free on advising whoever is nearest to buying.
pattern-never-asked = Never asked
pattern-never-asked-looks = ② got { $nurture } of your time and ③ { $closing }, but you never asked for an order.
pattern-never-asked-follows = Trust becomes an order only when you ask. The right moment doesn't last: while you wait, budgets close and others get there first.
pattern-never-asked-next = Next time, take heart and ask once, where the tree is more than half open and the budget has come up.
pattern-too-little = Too early to tell
pattern-too-little-looks = You used { $worked } of the working time (guide for a diagnosis: { $enough } or more).
pattern-too-little-follows = A pattern shows in work as it adds up. From this little, none can be told.
pattern-too-little-next = Next time, start by bringing something useful to one person a day.
diagnosis-caption = Your pattern this time
diagnosis-next = Try this next
diagnosis-hours = What the time was for
diagnosis-hours-legend = The marks are guides: { $thin } for ②, { $least } for ① and ③
diagnosis-studied = Study
diagnosis-missing = missing
diagnosis-thin = thin
diagnosis-asks = How much trust there was when you asked
diagnosis-asks-legend = Enough is what a buyer at the price expects
diagnosis-sold = sold
diagnosis-not-sold = declined
diagnosis-conversion = conversion { $conversion }
diagnosis-no-asks = You never asked for an order.
diagnosis-band = { $sold } / { $asks }
diagnosis-band-chance = chance { $chance }
trust-band-early = under half
trust-band-halfway = half way
trust-band-ripe = enough
diagnosis-unripe = Of { $closing_hours } of ③ with people, { $unripe_hours } ({ $unripe_share }) went to those still in ②.
diagnosis-all-ripe = All { $closing_hours } of ③ with people went to those with enough trust.
diagnosis-team = The team: { $informed } pieces of information, { $calls } calls that found { $found ->
    [one] one person
   *[other] { $found } people
}, { $team_yen }; { $web ->
    [one] one order
   *[other] { $web } orders
} through the shop.
diagnosis-gift = This time you are a gifted closer. Even so, ② makes an order likelier.
diagnosis-gift-by-chance = Now it can be told: this time the dice had made you a gifted closer. Next time you may not be.

# The debrief: the people
people-heading = The people you met
people-summary = You met { $known ->
    [one] one prospect
   *[other] { $known } prospects
}, and { $customers ->
    [0] none of them became a customer
    [one] one became a customer
   *[other] { $customers } became customers
}.
people-strangers = { $count ->
    [one] One house was
   *[other] { $count } houses were
} never met.
people-met-all = You met everybody in town.
people-column-who = Who, and how it ended
people-column-type = What they were like
people-column-given = What you gave them
person-customer = Customer { $yen }
person-left = Left you { $yen }
person-lead = Prospect · { $bloom }
person-signs = Signs
person-needs = Needed
person-well = { $count } struck home
person-fine = { $count } fine
person-flat = { $count } flat
person-join = {" · "}
apprentice-heading = What was copied
apprentice-asks = { $own_asks ->
    [0] { $trainee } asked { $asks }× without ever having seen you ask, with an average chance of { $chance }: { $sold } sold.
   *[other] You asked { $own_asks }×, with an average chance of { $own_chance }: { $own_sold } sold. { $trainee } did as you did, without your gift: { $asks }×, with an average chance of { $chance }, { $sold } sold, { $refusals ->
        [0] no door closed.
        [one] one door closed.
       *[other] { $refusals } doors closed.
    } The trainee's houses brought { $yen }.
}
apprentice-no-asks = { $trainee } asked nobody: there was nothing like it to copy yet.
apprentice-others = Under the same dice, copying haste would have brought { $trainee } { $hasty }, and copying somebody who nurtures first { $nurture }.
apprentice-by = { $trainee }: { $name }
apprentice-house = Looked after by { $trainee }
person-asks = { $count }×
after-orders = { $count ->
    [one] one further order
   *[other] { $count } further orders
}
after-named = { $count ->
    [one] one person named to you
   *[other] { $count } people named to you
}
after-complaints = { $count ->
    [one] one complaint
   *[other] { $count } complaints
} ({ $handled } handled, { $told } told to the neighbours)
after-left = { $count ->
    [one] one customer
   *[other] { $count } customers
} left
after-nothing = no further order and no referral yet
order-web = { $yen } (shop)
order-cross-sell = { $yen } (also)
order-repeat = { $yen } (again)
verdict-untouched = You never spoke with them alone.
verdict-only-asked = You asked for an order and gave them nothing else.
verdict-never-given = What would have pleased them most never came: “{ $activity }”.
verdict-bought-without = They bought even without what they like best: “{ $activity }”.
verdict-fine = It went as such things go.
verdict-reached = You gave them what they needed.
verdict-mixed = Some of it reached them, some didn't.
verdict-missed = What you gave and what they needed passed each other by.

# The debrief: predictions and hunches
expectation-heading = Prediction and result
expectation-not-asked = This scenario doesn't ask for a prediction.
expectation-said = Predicted
expectation-why = Because
expectation-skipped = You started without a prediction.
expectation-right = You were right. { $came }
expectation-wrong = It came out differently. { $came }
expectation-more = Under this luck “{ $way }” earned { $yen } more.
expectation-even = { $ways ->
    [2] Under this luck the two were only { $yen } apart: it came to much the same.
   *[other] Under this luck the best two were only { $yen } apart: it came to much the same.
 }
expectation-above = { $ways ->
    [2] Your own revenue is above both.
   *[other] Your own revenue is above all of them.
 }
expectation-between = { $ways ->
    [2] Your own revenue lies between the two.
   *[other] Your own revenue lies among them.
 }
expectation-below = { $ways ->
    [2] Your own revenue is below both.
   *[other] Your own revenue is below all of them.
 }

calibration-heading = How sure, and the true chance
calibration-said = what you said
calibration-true = the true chance
calibration-none = You never said how sure you were before an ask.
calibration-too-few = One answer is too little to tell a habit from.
calibration-over = You were { $points } points too sure on average: hope ran ahead of the signs.
calibration-under = You were { $points } points less sure than you could have been: people were readier than you thought.
calibration-scattered = Now too high, now too low: { $points } points off on average. Try watching for one more sign.
calibration-well = { $points } points off on average: you saw people as they were.

plan-review-heading = Plan and actual, week by week
plan-review-legend = bar: actual, mark: plan
plan-review-week = Week { $week }
plan-review-no-plan = no plan
plan-review-no-answer = You went on without an answer.
incident-review-heading = What you made of that day
incident-review-chose = Day { $day }: “{ $title }”
streak-heading = Timing
streak-best = { $count } in a row
streak-why = Your longest run of contacts that came at the right moment and didn't push.
streak-none = No well-timed contact yet.

practice-title = Once more: { $name }
practice-too-early = This time, let trust grow before you ask.
practice-too-late = This time, if they are ready, ask before the moment has passed.
practice-unanswered = This time, answer sooner what waits for an answer.
practice-left-alone = This time, don't leave them alone for so long.
practice-overdone = This time, give them room to breathe before you get in touch.
practice-summary = That day with { $name } once more, in { $days } days.
practice-briefing = It is the morning of that day with { $name }. The trust you had earned is there, and so is whatever was weighing on them.
    You have { $days } working days. { $better }
