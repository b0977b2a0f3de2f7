# Standing work
routine-every-day = Every day
routine-monday = Monday
routine-tuesday = Tuesday
routine-wednesday = Wednesday
routine-thursday = Thursday
routine-friday = Friday
routine-answer = Answer inquiries and questions
routine-study = Study: { $purpose }
routine-people = { $count ->
    [one] one person
   *[other] up to { $count }
}
routine-after = { $days ->
    [one] a day unheard
   *[other] { $days } days unheard
}
routine-contact = { $what } (up to { $count }, unheard for { $days ->
    [one] a day
   *[other] { $days } days
})
routine-to-people = { $what } (up to { $count })
routine-for = { $what }, { $hours }
routine-habit = { $day }: { $what }
routine-heading = Your routine
routine-why = Standing work is done at one press of T on its day. Asking for an order (③) stays yours alone.
routine-empty = Nothing laid down yet. Add something from below.
routine-add = You could add
routine-add-other = Add other work
routine-full = A routine holds { $count } lines at most.
routine-remove = Remove
routine-less = back, less
routine-more = on, more
routine-keys = ↑↓←→ choose, + - change, Delete removes
routine-done = That's it (Enter)
routine-open = Lay down a routine (T)
routine-open-change = Change the routine
routine-none-yet = Standing work can be done at one press
routine-in-plan = Routine: { $count ->
    [one] one line
   *[other] { $count } lines
}, up to { $hours } a week
routine-today = Today's routine
routine-do = Do the routine (T)
routine-nothing = No routine work is left for today.
routine-all-done = done
routine-names = { $what }: { $names }
routine-left = { $what }: { $why }
routine-done-news = The routine is done ({ $hours }).{" "}
routine-done-left = Left over: { $left }.
routine-why-late = no time left
routine-why-nobody = nobody left to find
routine-why-not = not done in this company
routine-why-other = not possible today

title-where = week { $week }, day { $day }

rest-heading = Week { $week } is over
rest-why = This is a good place to stop. “Continue” on the title takes it up again whenever you like.
rest-weeks = week { $done } of { $all }
rest-revenue = Revenue { $revenue } / quota { $quota }
rest-this-week = This week { $yen }
rest-pace = { $share } of the quota, { $time } of the time
rest-go-on = Go on (Enter)
rest-leave = Leave it here (L)

reminder-heading = Welcome back
reminder-where = { $title } · week { $week } of { $weeks } · { $date } (day { $day })
reminder-last-week = Revenue last week
reminder-so-far = Revenue so far / quota
reminder-plan = Planned this week
reminder-no-plan = That comes next.
reminder-hours = { $purpose } { $hours }
reminder-routine = Routine
reminder-due = Who is due
reminder-nobody = Nobody presses just now.
reminder-promised = Promises in hand
reminder-proposals = Proposals waiting for an answer: { $names }
reminder-invited = Invited to the seminar: { $names }
reminder-go-on = On we go (Enter)
