# ギャラリー：すべての画面と状態の写真
gallery-title = 急がば回れ：すべての画面と状態
gallery-contents = 目次（{ $count } 場面。赤い場面は写真が足りない）
gallery-look-ja = 日本語 { $size }
gallery-look-en = 英語 { $size }
gallery-look-ja-large = 日本語 { $size }・文字 { $percent }%
gallery-look-en-large = 英語 { $size }・文字 { $percent }%
gallery-missing = たどり着けなかった
gallery-not-taken = まだ撮っていない
gallery-toured = { $look }：{ $all } 場面のうち { $count } 枚（{ $seconds } 秒）
gallery-not-reached = 　たどり着けなかった：{ $stop }（{ $why }）
gallery-unknown = 「{ $name }」という場面はありません。
gallery-written = ページを書きました：{ $path }
