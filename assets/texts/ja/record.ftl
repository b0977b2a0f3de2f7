# 記録ファイルのことば
record-not-a-run = 記録ファイルではありません（{ $place } のところ）。isogaba が保存したファイルを指定してください。
record-truncated = ファイルが途中で切れています。元のファイルをもう一度写してください。
record-edited = 検査値が合いません。保存されたあとで内容が変わっています。元のファイルを使ってください。
record-wrong-format = この版では読めない形式です（ファイルは形式 { $file }、プログラムは形式 { $program }）。保存した版のプログラムで開いてください。
record-wrong-model = この版では再現できません（ファイルはモデル { $file }、プログラムはモデル { $program }）。保存した版のプログラムで検証してください。
record-scenario-changed = シナリオが、遊んだときのものと違います。元のファイルを使ってください。
record-bad-scenario = 中のシナリオに誤りがあります：{ $problem }
record-illegal-command = { $day }日目の{ $number }番目の行動はできないはずです：{ $refusal }
record-hash-differs = { $day }日目の行動を再現すると、記録と違う結果になります。行動か結果が書き換えられています。
record-card-differs = { $number }番目の答えのカードが、この番号で配られるものと違います。答えか番号が書き換えられています。
record-too-large = 記録ファイルとして大きすぎます（8 MiB まで）。
save-failed = 保存できません。ゲームは続けられますが、記録は残りません。{ $why }
