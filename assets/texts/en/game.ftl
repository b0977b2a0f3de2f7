# Words in the window
game-title = Isogaba — the longer way round
title-name = Isogaba
title-subtitle = The longer way round: a sales simulator that grows trust
title-continue = Continue
title-start = Start
title-quit = Quit
title-keys = Play by mouse, or with arrow keys and Enter alone

button-back = Back
button-next = Next
button-close = Close
button-list = Back to the list

setup-heading = Before we start
setup-why = Your name appears only in your debriefs and records. You can change it later.
setup-name = Your name
setup-language = Language

choose-heading = Choose a scenario
choose-facts = { $place } · { $days } days · { $hours } a day · quota { $quota }
choose-order-suggested = Order: suggested
choose-order-free = Order: any
choose-next = next
choose-teaches = What it teaches
choose-prior = What helps before
choose-takes = How long it takes
choose-minutes = { $minutes ->
    [one] about a minute
   *[other] about { $minutes } minutes
 }
choose-best = { $finished ->
    [one] { $points } points, played once
   *[other] at best { $points } points, played { $finished } times
 }
choose-first = “{ $title }” is suggested first; nothing keeps you from playing this one.
choose-go-first = Look at “{ $title }”
choose-begin = Begin
choose-broken = “{ $name }” can't be played as it is

briefing-known = People you already know
briefing-start = Set out

pause-heading = A short rest
pause-keys-heading = Keys
pause-keys = 0–9 do it (1–4 are the same with customers) · V what a visit is for · I invite to the seminar · R same again with this one · Tab next who needs you · L list · N notebook · P prospecting · W workshop · T routine · E end the day · M sound · arrows and Enter choose · Esc this page
pause-resume = Go on
pause-terms = Right-click any term on the screen, or press G, to read in the glossary what it means.
pause-glossary = Glossary (G)
pause-title = Save and go to the title
pause-quit = Save and quit

settings-heading = Settings
settings-done = That will do
settings-on = On
settings-off = Off
settings-sound = Sound
settings-sound-why = The M key turns it on and off at any time.
settings-music = Music and town
settings-effects = Events and controls
settings-text = Size of text
settings-calm = Reduced motion
settings-calm-why = No swaying, growing or riding: things are shown as they are afterwards.
settings-ambient = The town moves on its own
settings-ambient-why = Petals, water and the ferry keep moving. It uses the battery.
settings-ambient-software = The processor draws this window, so the picture has to rest.

trouble-heading = Something isn't working
trouble-run = { $file }: { $why }
trouble-runs-more = There { $count ->
    [one] is one more
   *[other] are { $count } more
}.
trouble-runs-kept = “Continue” can't use this, but all other runs can be played as usual. Nothing was deleted. The folder: { $folder }
trouble-settings-unsaved = Your name and language can't be saved. You can play on, and will be asked again next time. { $why }
trouble-settings-broken = The settings file can't be read. Please give your name and language once more. The old file is kept as { $kept }.
trouble-settings-unread = The settings file can't be read, so nothing is saved there this time. You can play on. { $why }
trouble-inside = Something unexpected happened inside the game. You can play on. If it happens again, save, go to the title and start the game anew. The details: { $what }

top-hours = { $hours } h left today
top-revenue = Revenue
top-asks = Asks
top-sales = Sales
top-conversion = Conv.
top-further = ({ $count } more)
top-studied = Study
conversion-none = none
top-people = { $leads } prospects · { $customers } customers
top-menu = Menu

bar-senior = Mr Hori, your senior
bar-result = What came of it
bar-prospecting = Prospect
bar-prospecting-key = Find new people (P)
bar-workshop = Workshop
bar-unused = { $hours } h stay unused (E)
bar-all-used = The day is used up (E)


overview-heading = Your prospects
overview-hint = Tab: next
overview-strangers = { $count ->
    [one] One house you haven't met yet
   *[other] { $count } houses you haven't met yet
 }
call-complaint = Complaint
call-inquiry = Inquiry
call-question = Question
call-due = Needs more
call-ready = May buy
call-cold = Quiet
contact-never = no word yet
contact-today = today
contact-ago = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}

note-join = {" · "}
note-value-low = Small purchase ({ $yen })
note-value-middle = Usual purchase ({ $yen })
note-value-high = Large purchase ({ $yen })
note-truth = Trust { $trust }, pressure { $pressure }, chance of an ask { $chance }
note-truth-customer = Trust { $trust }, pressure { $pressure }, satisfaction { $satisfaction }
note-further = A further order: about { $yen }
note-load = You have seen a lot of each other lately
note-window-open = { $ago ->
    [0] Budget can move (heard today)
    [1] Budget can move (heard yesterday)
   *[other] Budget can move (heard { $ago } days ago)
}
note-window-shut = { $ago ->
    [0] No budget yet (heard today)
    [1] No budget yet (heard yesterday)
   *[other] No budget yet (heard { $ago } days ago)
}
note-need-high = They are in real need
note-need-middle = They have some need
note-need-low = Little need so far
note-clarity-high = Quite clear about what they need
note-clarity-middle = Getting clear about what they need
note-clarity-low = Vague about what they need
note-pressure-1 = A little on guard
note-pressure-2 = Feels sold to
note-heat-2 = Very interested just now
note-due = { $ago ->
    [0] Could use something else (heard today)
    [1] Could use something else (heard yesterday)
   *[other] Could use something else (heard { $ago } days ago)
}
note-not-due = { $ago ->
    [0] Needs nothing else (heard today)
    [1] Needs nothing else (heard yesterday)
   *[other] Needs nothing else (heard { $ago } days ago)
}
note-asked-to-refer = { $ago ->
    [0] Asked for a referral today
    [1] Asked for a referral yesterday
   *[other] Asked for a referral { $ago } days ago
}
note-invited = Invited to the seminar
note-proposed = { $ago ->
    [0] Proposal handed in today
    [1] Proposal handed in yesterday
   *[other] Proposal handed in { $ago } days ago
}

hint-too-late = Not today: takes { $hours } h
hint-way = Includes { $minutes } min on the way
hint-invited = Invited already
hint-nobody-invited = First invite people, on their page (I)
hint-full-visit = A friendly talk, then a pitch
hint-discount = { $percent }% off: they and the neighbours will expect it again
hint-complaint = { $days ->
    [0] New today: be quick
    [1] A day old; word gets round
   *[other] { $days } days old; word gets round
}
hint-answer = { $days ->
    [0] New today: be quick
    [1] Waiting for a day
   *[other] Waiting for { $days } days
}
hint-cross-due = They could use something else
hint-cross-none = They need nothing else so far
hint-cross-unknown = A check-in would tell
hint-referral-delighted = They are delighted: a good moment
hint-referral-content = Better once they are delighted
hint-referral-unhappy = Not while they are unhappy
hint-referral-soon = They have only just bought
hint-referral-again = You asked them not long ago
hint-ask-unknown = You can't tell how they feel
hint-ask-again = They have just said no
hint-ask-pressed = It would sound like a pitch
hint-ask-early = It may be too early
hint-ask-proposal = Better after a proposal
hint-ask-near = Nearly natural to ask
hint-ask-ready = It would be natural to ask now

ended-lost = They have chosen another company. Next time, don't leave it so long.
ended-left = They were customers and have left. It happens to those whom nobody looks after.
ended-refused = They have asked you not to come any more.

stranger-heading = A house you haven't met
stranger-words = You don't know who lives here. Calls, letters or a walk through the district may bring you together.
stranger-prospect = ① Go prospecting

prospecting-heading = ① Prospecting
prospecting-why = Most of it comes to nothing. New prospects come to those who keep at it.
prospecting-everywhere = Everywhere
prospecting-length = { $minutes } min
prospecting-touches = reaches { $count }
prospecting-list = Quality { $percent }% · better response
funnel-touches = contacted
funnel-talked = talked
funnel-found = interested
funnel-met = You have met { $names }.
funnel-nobody = Nobody this time. That is how it usually goes.
funnel-go = See { $name }
list-join = {", "}


top-day = { $left } of { $days } days left
top-streak = { $count } well timed

bar-lesson = { $who } · { $idea } { $step }/{ $of }
lesson-show = Show me (H)
lesson-alone = On my own

overview-nobody = Nobody fits.
overview-more = { $count ->
    [one] One more
   *[other] { $count } more
}
sort-urgency = Most urgent (S)
sort-bloom = Fullest bloom (S)
sort-value = Largest order (S)
sort-quiet = Longest wait (S)
filter-all = Everybody (F)
filter-leads = Leads only (F)
filter-calls = Calling for you (F)
filter-customers = Customers only (F)

notebook-open = Notebook (N)
notebook-heading = Notebook
notebook-empty = Nothing written yet. What you talk about will be kept here.
notebook-tastes = What struck a chord
notebook-said = “{ $words }”
notebook-order = Order
notebook-met = Met
notebook-rival = The rival was here
notebook-told = The neighbours heard of the complaint
notebook-handled = Complaint faced
notebook-restored = Trust won back after a complaint
notebook-again = Further order
notebook-named = Named somebody
notebook-referred = Named by a customer
notebook-left = Left
notebook-invited = Invited to the seminar
notebook-guest = Came to the seminar

predict-heading = Before you start
predict-why = “{ $choice }” – what makes you think so?
predict-later = The answer comes in the review.
predict-skip = Start without answering (Esc)

sure-before = Before you ask { $name } for the order
sure-question = How sure are you that they will say yes?
sure-1 = Hardly a chance
sure-2 = Unlikely
sure-3 = Even odds
sure-4 = Likely
sure-5 = Almost certain
sure-not-now = Rather not now (Esc)
sure-skip = Ask without answering

plan-week = { $from } to { $to }
plan-heading = This week's plan
plan-why = Decide beforehand how many hours each purpose gets.
plan-last = Last week: plan { $plan }, actual { $actual }
plan-studied = Besides, { $hours } h of study
plan-less = less
plan-more = more
plan-total = { $total } of { $whole } h
plan-keys = ↑↓ choose, ←→ change
plan-go = Go with this (Enter)
plan-keep = Same as last week (Enter)

week-heading = Looking back on week { $week }
week-why = What differed from the plan
week-plan-and-actual = plan { $plan } → actual { $actual } h
week-studied = Besides, { $hours } h of study
week-more-prospecting = { $hours } h more on ① than planned, which found { $count ->
    [one] one new house
   *[other] { $count } new houses
}.
week-less-prospecting = { $hours } h less on ① than planned; { $count ->
    [one] one house is
   *[other] { $count } houses are
} still unknown to you.
week-more-nurturing = { $hours } h more on ② than planned. { $name } took most of the time.
week-more-nurturing-all = { $hours } h more on ② than planned.
week-less-nurturing = { $hours } h less on ② than planned; { $count ->
    [one] one lead has
   *[other] { $count } leads have
} waited long.
week-more-closing = { $hours } h more on ③ than planned: { $asks ->
    [one] one ask
   *[other] { $asks } asks
}, { $sold ->
    [one] one order
   *[other] { $sold } orders
}.
week-less-closing = { $hours } h less on ③ than planned; { $count ->
    [one] one lead talks
   *[other] { $count } leads talk
} of buying.
week-more-after = { $hours } h more on ④ than planned, for { $count ->
    [one] one customer
   *[other] { $count } customers
}.
week-less-after = { $hours } h less on ④ than planned. You have { $count ->
    [one] one customer
   *[other] { $count } customers
}.
week-unused = { $hours } h went unused.
week-as-planned = Every purpose got about what was planned.

incident-later = Decide later (Esc)
incident-later-hint = Decide today. Ending the day without a choice counts as the last one.

debrief-heading = Debrief: { $title }
debrief-facts = { $place } · { $days } days · compared under the same luck (no. { $seed })
debrief-page-result = Result
debrief-page-pattern = Pattern
debrief-page-people = People
debrief-page-expectation = Expectation
debrief-page-talk = To talk over
debrief-asks = { $asks } asks · { $sales } sales · conversion { $conversion }
debrief-no-asks = You never asked for an order.
debrief-declined = declined
debrief-cancelled = cancelled
debrief-unasked = { $yen } (unasked)
debrief-day = Day { $day }
debrief-chance = chance { $percent }
debrief-score = Score
debrief-most = / { $most }
debrief-parts = How the score comes together
debrief-hours = Where the hours went
debrief-finding = Try this next
debrief-last-word = A last word
debrief-last-word-of = { $who }: a last word
debrief-point = What it was about
debrief-discussion = To talk over
debrief-title = Title
debrief-another = Other scenario
debrief-other-luck = Other luck
debrief-again = Same luck again

error-no-gpu = No graphics system (such as Vulkan) was found. Install a graphics driver, or software rendering (mesa-vulkan-drivers). To play without a window: isogaba play --text isogaba
error-no-display = The window can't be opened. Start it where there is a screen, or play without one: isogaba play --text isogaba
error-broke = The game has stopped because of a fault of its own. Your run up to the day before is saved; "Continue" takes it up again.

# The dials of the sandbox
dials-count = Dial { $number } of { $count }
dials-all = All on one page
dials-pages = One at a time
dials-heading = Begin in this town
dials-start = Go to this town
dials-seed = Seed of the town
dials-dice = Another town
dials-reset = All back to usual
dials-usual = usual
dials-less = { $title }: one stop less
dials-more = { $title }: one stop more
dials-preview = When bots walk it 60 times each
dials-hasty = Asks early
dials-nurture = Nurtures first
dials-waiting = Walking it…
dials-compare = usually { $yen }
dials-turned = Turned: { $words }
dials-none-turned = Every dial is where it usually stands.
dials-keys = 1 to { $count } or ←→ to choose
dials-keys-sheet = ↑↓ for a dial, ←→ to turn it
dials-choose-facts = { $place } · { $count } dials · as often as you like
debrief-dial = One dial changed
