# What is wrong with a scenario file, and what to write instead
problems-count = { $others ->
    [0] { $file }: { $count } to put right.
   *[other] { $file }: { $count } to put right (and { $others } to look at).
}
problems-more = { $file }: and { $count } more.
problems-untrue = { $file }: can be played, but { $count ->
    [one] one thing that it claims to teach doesn't
   *[other] { $count } things that it claims to teach don't
 } come true.
problems-remarks = { $file }: can be played, with { $count } to look at.
severity-cannot-run = error
severity-unusual = unusual
severity-unwise = unwise
problem-too-large-message = The file is too large ({ $found } KiB).
problem-too-large-advice = Keep it to { $expected } KiB at most.
problem-encoding-message = The file isn't written in UTF-8.
problem-encoding-advice = Open it in your editor and save it again with the encoding “UTF-8”.
problem-syntax-message = The text can't be read on from here.
problem-syntax-advice = { $expected } Look at this line and the one before.
expected-true-or-false = true or false
expected-whole-number = a whole number, without quotation marks and without commas (such as 120000)
expected-number-in-bounds = a whole number that isn't too large, without a minus
expected-number = a number, without quotation marks (such as 0.5)
expected-text = a text in quotation marks (such as "sakura")
expected-list = a list in [ ] (such as [1, 2])
expected-group = a group in ( ) (such as (ja: "花屋", en: "Florist"))
expected-so-many-values = ( ) with the right number of values in it (two for a place, such as (240.0, 220.0))
expected-other = Compare it with the template that isogaba new writes.
expected-write-comma = Add a comma here.
expected-comma = A comma seems to be missing, or the value has too much in it (such as “.5” where a whole number belongs).
expected-colon = The colon after the name of a field seems to be missing.
expected-list-end = A closing “]” seems to be missing.
expected-group-end = A closing “)” seems to be missing.
expected-text-end = This quotation mark isn't closed.
expected-field-name = What belongs here is “name: value”. Decimals are written 0.6, not 0,6.
expected-map-end = A closing “{ "}" }” seems to be missing.
expected-text-start = The quotation mark before this text seems to be missing.
expected-nothing = The scenario has ended before this. There seems to be one “)” too many.
expected-stray-bracket = There is no opening bracket that this one belongs to.
expected-group-around = What stands in a list [ ] has ( ) around each entry.
expected-escape = After “\” there can be n (a new line), t, " or \. A “\” itself is written “\\”.
expected-attribute = No line beginning with “#” is needed: take it out. Remarks begin with “//”.
expected-comment-end = The remark that begins with “/*” isn't closed with “*/”.
expected-sign = This character can't be used here.
expected-comma-in-number = There can't be a comma in a number. Write 0.6, and 1200000 or 1_200_000.
expected-comma-too-many = There seems to be one comma too many.
expected-value = The value after the colon is missing.
expected-one-value = just one value in the brackets, such as Some(0.5)
expected-write-unquoted = Take the quotation marks away and write { $instead }.
expected-write-form = Write it in the form { $instead }.
expected-write-quotes = Texts stand in ", not in ': { $instead }
expected-write-inner-quotes = Write quotation marks inside a text as “ ” or as \".
expected-write-colon = After the name of a field comes a colon “:”, not “{ $found }”.
expected-write-date = Write dates in quotation marks: { $instead }.
expected-write-share = { $found } is written { $instead }.
expected-write-number = { $found } is written { $instead }, without quotation marks and commas.
expected-write-bracket = Here “{ $instead }” belongs, not “{ $found }”.
expected-languages = a text in the form (ja: "花屋", en: "Florist"); one of the two is enough
expected-double-brackets = a text in double brackets, such as Haste((ja: "急ぐ", en: "Hurry"))
problem-end-of-file-message = The file ends too early.
problem-end-of-file-advice = Add the closing bracket “)”, “]” or quotation mark that is missing.
problem-unknown-field-message = There is no field “{ $found }”.
problem-unknown-field-advice = { $choice ->
    [one] Did you mean “{ $expected }”?
   *[many] Fields that can stand here: { $expected }
}
problem-unknown-variant-message = “{ $found }” can't stand here.
problem-unknown-variant-advice = { $choice ->
    [one] Did you mean “{ $expected }”?
   *[many] Write one of: { $expected }
}
problem-duplicate-field-message = “{ $subject }” is written twice.
problem-duplicate-field-advice = Take one of them out.
problem-missing-field-message = “{ $subject }” is missing.
problem-missing-field-advice = Add it in the form “{ $subject }: value”.
problem-wrong-type-message = “{ $found }” can't stand here: it is the wrong kind of value.
problem-wrong-type-advice = What belongs here: { $expected }
problem-invalid-value-message = “{ $found }” can't be used here.
problem-invalid-value-advice = Write it like this: { $expected }
problem-wrong-format-message = This version can't read format { $found }.
problem-wrong-format-advice = Write format: { $expected }.
problem-bad-id-message = “{ $found }” can't be used as an id.
problem-bad-id-advice = Use plain letters, digits, “_” and “-” only, at most 64 of them, such as hinata_florist.
problem-out-of-range-message = { $subject } is { $found }, which is out of range.
problem-out-of-range-advice = { $instead ->
    [none] Write a value within { $expected }.
   *[other] Write a value within { $expected }. If { $found } per cent are meant, that is { $instead }.
}
problem-duplicate-message = The id “{ $found }” is used twice.
problem-duplicate-advice = Give one of the two another name. The first is on line { $expected }.
problem-unknown-id-message = Nothing has the id “{ $found }”.
problem-unknown-id-advice = { $choice ->
    [one] Did you mean “{ $expected }”?
   *[many] Ids that can be used here: { $expected }
}
problem-too-many-message = There are too many { $subject } ({ $found }).
problem-too-many-advice = Keep to { $expected } at most.
problem-too-few-message = There are too few { $subject } ({ $found }).
problem-too-few-advice = Write at least { $expected }.
problem-missing-text-message = The text “{ $subject }” is missing.
problem-missing-text-advice = Write { $subject }: (ja: "日本語", en: "English"). One of the two is enough.
problem-out-of-place-message = A sorting exercise has no “{ $subject }”.
problem-out-of-place-advice = Take it out; or, if this isn't to be a sorting exercise, take out “sorting”.
problem-wide-sign-message = “{ $found }” is a full-width character.
problem-wide-sign-advice = Write the plain “{ $expected }” (switch the Japanese input off; “␣” stands for a blank).
problem-too-deep-message = Too many brackets within brackets.
problem-too-deep-advice = { $expected } levels are the most. See whether a closing bracket was forgotten.
problem-too-many-values-message = Too many values are written here.
problem-too-many-values-advice = A file can have { $expected } values at most.
problem-extension-message = The extension “{ $found }” can't be used in scenarios.
problem-extension-advice = Take the line with “#![enable(…)]” out.
problem-needless-extension-message = “{ $found }” is switched on anyway.
problem-needless-extension-advice = The line with “#![enable(…)]” can be taken out.
problem-byte-order-mark-message = There is an invisible mark (BOM) at the beginning of the file.
problem-byte-order-mark-advice = It does no harm. To be rid of it, save the file as “UTF-8 without BOM”.
problem-control-message = The text has an invisible control character in it ({ $found }).
problem-control-advice = Take it out. A new line is written \n.
problem-bidi-message = There is an invisible character here that changes the direction of writing ({ $found }).
problem-bidi-advice = It can make text look like something else. Write the words around it anew, without it.
problem-missing-translation-message = { $subject ->
    [ja] Texts not written in Japanese (ja): { $found } (see { $choice ->
        [one] line
       *[many] lines
    } { $expected }).
   *[en] Texts not written in English (en): { $found } (see { $choice ->
        [one] line
       *[many] lines
    } { $expected }).
}
problem-missing-translation-advice = { $subject ->
    [ja] If it is played in English only, leave it as it is. In Japanese, the English text is shown.
   *[en] If it is played in Japanese only, leave it as it is. In English, the Japanese text is shown.
}
problem-text-too-long-message = The text “{ $subject }” is too long ({ $found } columns).
problem-text-too-long-advice = It may not fit where it is shown. Keep to { $expected } narrow letters, or half as many wide ones.
problem-same-place-message = This is the very spot on the map where “{ $found }” is.
problem-same-place-advice = One would hide the other. Change the values of “at”.
problem-not-there-yet-message = “{ $found }” hasn't opened yet on that day.
problem-not-there-yet-advice = Choose a day from { $expected } on, or let them open earlier (opens).
problem-repeated-claim-message = “{ $found }” is claimed twice.
problem-repeated-claim-advice = Once is enough.
problem-odd-weights-message = The weights of the score add up to { $found }.
problem-odd-weights-advice = Let them add up to { $expected }. Parts that you leave out have their usual weight.
problem-reversed-anchors-message = Nobody can get points for “{ $subject }” ({ $found }).
problem-reversed-anchors-advice = Let lo (no points) be smaller than hi (full points).
problem-goal-out-of-reach-message = The quota of { $found } yen can't be reached, whatever everybody buys.
problem-goal-out-of-reach-advice = At the very best there are about { $expected } yen to earn. Lower the quota, or add prospects.
problem-day-too-short-message = In { $found } hours a day nothing can be done.
problem-day-too-short-advice = The shortest activity takes { $expected } hours. Raise hours_per_day.
problem-never-met-message = Nothing leads to “{ $found }”.
problem-never-met-advice = Write known: true, or allow prospecting or referrals, or add an Inquiry from them to the events.
problem-pointless-claim-message = “{ $found }” can't be put to the proof in this scenario.
problem-pointless-claim-advice = { $found ->
    [TraineeCopies] There is no trainee here. Write “trainee”, or take the claim out.
    [GiftedMayRush] Everybody is gifted here (talent: Gifted), so that nobody shows what it is like without. Take the claim out.
   *[other] Nothing serves that purpose here. Take the claim out, or look at “without” in the activities.
}
problem-claim-fails-message = { $found }
problem-claim-fails-advice = { $expected }
problem-claim-unclear-message = { $found }
problem-claim-unclear-advice = { $expected }
problem-nothing-matters-message = { $found }
problem-nothing-matters-advice = { $expected }
problem-open-bracket-message = The “{ $found }” on line { $subject } isn't closed.
problem-open-bracket-advice = { $expected ->
    [here] Add “{ $instead }” here.
   *[other] Add “{ $instead }” before line { $expected }.
}
problem-surplus-bracket-message = This “{ $found }” seems to be one too many.
problem-surplus-bracket-advice = Take it out. The indentation says that nothing ends here yet.
problem-empty-file-message = The file is empty.
problem-empty-file-advice = isogaba new writes one to start from.
problem-weekend-message = { $subject ->
    [saturday] { $found } is a Saturday.
   *[sunday] { $found } is a Sunday.
}
problem-weekend-advice = Choose a day from Monday to Friday, such as { $instead }.
problem-unknown-picture-message = There is no picture “{ $found }”.
problem-unknown-picture-advice = { $choice ->
    [one] The usual one is shown instead. Did you mean “{ $expected }”?
   *[many] The usual one is shown instead. Names that { $subject } can have: { $expected }
}
problem-yen-sign-message = The text has “{ $found }” in it.
problem-yen-sign-advice = If a new line is meant, write “{ $expected }” with a backslash; as it is, the sign itself is shown.
problem-no-customer-yet-message = “{ $found }” may not be a customer by that day.
problem-no-customer-yet-advice = Only customers complain or leave. For a customer from the first day, write { $subject } (such as { $subject }: 0.6). If they are to buy before then, leave it as it is.
problem-mixed-stops-message = One dial can't turn both “{ $expected }” and “{ $found }”.
problem-mixed-stops-advice = Write { $expected }(…) at this stop too, or make a dial of its own for { $found }.
problem-repeated-turn-message = “{ $found }” is turned twice.
problem-repeated-turn-advice = Take one of the two out. The first is on line { $expected }.
problem-trainees-house-message = “{ $found }” is the trainee's house: the player can't do anything there.
problem-trainees-house-advice = Let it happen at one of the player's houses, or take the house out of “{ $subject }”.
