# Scenario files that their author is still at work on: what is wrong, and what has changed while they are played
editing-count = { $count ->
    [one] One thing to put right
   *[other] { $count } things to put right
}
editing-remarks = { $count ->
    [one] One remark
   *[other] { $count } remarks
}
editing-place = line { $line }, column { $column }
editing-no-place = the file as a whole
editing-end = — the file ends here —
editing-more = And { $count } more, which will show once these are put right.
editing-cannot-run = can't be played
editing-unusual = unusual
editing-unwise = unwise for teaching
editing-told = { $file }: { $count }
editing-open = What is wrong, and what to write instead
editing-read-again = Read again (R)
editing-keys = Write in your editor and save: this page follows. ↑ ↓ go from one to the next, Esc goes back.
editing-same = Read again: nothing has changed in the file.
editing-fine-heading = All in order
editing-fine = There is nothing to put right any more. The scenario can be played.
editing-play = Play it
editing-broken = The last version that was in order plays on. Put the file right and this goes away by itself.
editing-read = Read it large
editing-fold = Fold away
editing-newer-heading = { $file } has changed and can be played
editing-newer = Starting again brings the new version under the same dice. The run so far is kept.
editing-start-again = Start again with the new version
editing-go-on = Go on with the old one (X)
editing-unreadable-heading = { $file } can't be read any more
editing-unreadable = You play on as if nothing had happened. If the file comes back, it is looked at again.
editing-mended-heading = { $file } is in order again
editing-mended = It says what you are playing.
