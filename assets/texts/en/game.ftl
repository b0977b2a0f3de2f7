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
choose-broken = “{ $name }” can't be played as it is

briefing-known = People you already know
briefing-start = Set out

pause-heading = A short rest
pause-keys-heading = Keys
pause-keys = 1–7 do it · Tab next who needs you · R same again with this one · P prospecting · L list · E end the day · arrows and Enter choose · Esc this page
pause-resume = Go on
pause-title = Save and go to the title
pause-quit = Save and quit

trouble-heading = Something isn't working

top-day = Day { $day } of { $days }
top-hours = { $hours } h left today
top-revenue = Revenue
top-asks = Asks
top-sales = Sales
top-conversion = Conv.
conversion-none = none
top-people = { $leads } prospects · { $customers } customers
top-menu = Menu

bar-senior = Mr Hori, your senior
bar-result = What came of it
bar-prospecting = Prospect
bar-prospecting-key = Find new people (P)
bar-unused = { $hours } h stay unused (E)
bar-all-used = The day is used up (E)

coach-first = Pick a house on the map and see how they are. Where to begin is up to you.
coach-inquiry = Somebody has asked us something. That sort of thing cools fast.
coach-ready = Somebody has begun to talk about buying. Look near the top of the list.
coach-refusals = When the noes pile up, line up what you did before each ask.
coach-prospecting = Meet some new people, too. It takes days before anything sprouts.
coach-cold = Some people haven't heard from you for a while. Blossoms don't wait.
coach-tired = That may be it for today. On a long day it's fine to stop early.
coach-last-day = It's the last day. Think of how far you've come with each of them.
coach-calm-1 = Talk flows better after a pause than when you come by every day.
coach-calm-2 = The more it costs, the more careful they are. Ask what troubles them.
coach-calm-3 = Bring one useful thing along, and watch their face the next time.
coach-calm-4 = Visit neighbours on the same day; it saves you the way.

overview-heading = Your prospects
overview-hint = Tab: next
overview-strangers = { $count } houses you haven't met yet
call-inquiry = Inquiry
call-ready = May buy
call-cold = Quiet
contact-never = no contact yet
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
note-proposed = { $ago ->
    [0] Proposal handed in today
    [1] Proposal handed in yesterday
   *[other] Proposal handed in { $ago } days ago
}

hint-too-late = Not today: takes { $hours } h
hint-way = Includes 30 min on the way
hint-ask-unknown = You can't tell how they feel
hint-ask-again = They have just said no
hint-ask-pressed = It would sound like a pitch
hint-ask-early = It may be too early
hint-ask-proposal = Better after a proposal
hint-ask-near = Nearly natural to ask
hint-ask-ready = It would be natural to ask now

ended-lost = They have chosen another company. Next time, don't leave it so long.
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
prospecting-seminar = Up to 8 people you know
funnel-touches = contacted
funnel-talked = talked
funnel-found = interested
funnel-met = You have met { $names }.
funnel-nobody = Nobody this time. That is how it usually goes.
funnel-go = See { $name }
list-join = {", "}

night-heading = Next morning, { $date }
night-last = The last night
night-go-on = Go on (Enter)

debrief-heading = Debrief: { $title }
debrief-facts = { $place } · { $days } days · compared under the same luck (no. { $seed })
debrief-show-trust = Show trust by day
debrief-show-revenue = Show revenue by day
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
debrief-title = Title
debrief-another = Other scenario
debrief-other-luck = Other luck
debrief-again = Same luck again

error-no-gpu = No graphics system (such as Vulkan) was found. Install a graphics driver, or software rendering (mesa-vulkan-drivers). To play without a window: isogaba play --text isogaba
error-no-display = The window can't be opened. Start it where there is a screen, or play without one: isogaba play --text isogaba
error-broke = The game has stopped because of a fault of its own. Your run up to the day before is saved; "Continue" takes it up again.
