# The debrief's charts
report-revenue-title = Revenue day by day: in a hurry, nurture first, and you
report-trust-title = Trust day by day: in a hurry, nurture first, and you
report-you = You
report-hasty = In a hurry
report-nurture = Nurture first
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
finding-sound = You closed { $sold ->
    [one] { $sold } order
   *[other] { $sold } orders
} from { $asks ->
    [one] { $asks } ask
   *[other] { $asks } asks
} and judged the moment well. Next time, drop in on the people who have bought from you, too.

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
person-lead = Prospect · { $bloom }
person-signs = Signs
person-needs = Needed
person-well = { $count } struck home
person-fine = { $count } fine
person-flat = { $count } flat
person-join = {" · "}
person-asks = { $count }×
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
expectation-haste = Under this luck, being in a hurry earned { $yen } more.
expectation-nurture = Under this luck, nurturing first earned { $yen } more.
expectation-even = Under this luck the two were only { $yen } apart: it came to much the same.
expectation-above = Your own revenue is above both.
expectation-between = Your own revenue lies between the two.
expectation-below = Your own revenue is below both.

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
