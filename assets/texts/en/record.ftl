# What is said about run files
record-not-a-run = This isn't a run file (see { $place }). Name a file that isogaba has saved.
record-truncated = The file ends too early. Copy the original again.
record-edited = The checksum differs: the content has changed since it was saved. Use the original file.
record-wrong-format = This version can't read the format (the file has format { $file }, the program { $program }). Open it with the version that saved it.
record-wrong-model = It cannot be replayed by this version (the file has model { $file }, the program { $program }). Verify it with the version that saved it.
record-scenario-changed = The scenario isn't the one that was played. Use the original file.
record-bad-scenario = The scenario in it has a problem: { $problem }
record-illegal-command = On day { $day }, action { $number } isn't possible: { $refusal }
record-hash-differs = Replaying day { $day } doesn't lead to what the file says: an action or the result was changed.
record-card-differs = Answer { $number } is about another card than this seed deals: the answers or the seed were changed.
record-too-large = It is too large for a run file (8 MiB at most).
save-failed = The run can't be saved. You can play on, but nothing is kept. { $why }
