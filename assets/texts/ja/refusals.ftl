# 行動できない理由
refusal-finished = 最終日は終わりました。
refusal-no-such-prospect = その番号の相手はいません。
refusal-no-such-district = その地区はありません。
refusal-not-met = まだ会ったことがありません。まず開拓で知り合いましょう。
refusal-lost = 他社で決めてしまいました。
refusal-closed = もう連絡しないでほしいと言われています。
refusal-already-customer = もうお客様です。
refusal-no-inquiry = 問い合わせは来ていません。
refusal-nobody-left = ここにはもう、まだ会っていない相手がいません。
refusal-nobody-to-invite = 勉強会に招く相手がいません。
refusal-odd-hours = 開拓は30分か1時間で行います。
refusal-too-late = 今日は時間が足りません（必要 { $needs }、残り { $left }）。
refusal-no-incident = 返事を待っている出来事はありません。
refusal-no-such-choice = その選択肢はありません。
