# The gallery: pictures of every screen and state
gallery-title = The longer way round: every screen and state
gallery-contents = Contents ({ $count } stops; pictures are missing of the red ones)
gallery-look-ja = Japanese { $size }
gallery-look-en = English { $size }
gallery-look-ja-large = Japanese { $size }, text { $percent } %
gallery-look-en-large = English { $size }, text { $percent } %
gallery-missing = It couldn't be reached
gallery-not-taken = Not taken yet
gallery-toured = { $look }: { $count } of { $all } pictures, { $seconds } s
gallery-not-reached = { "  " }not reached: { $stop } ({ $why })
gallery-unknown = There is no stop “{ $name }”.
gallery-written = The page is written: { $path }
