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
