# シナリオの誤りの説明と直し方
problems-count = { $others ->
    [0] { $file }：直すところが { $count } か所あります。
   *[other] { $file }：直すところが { $count } か所あります（ほかに確認 { $others } か所）。
}
problems-more = { $file }：ほかに { $count } か所あります。
problems-untrue = { $file }：遊べますが、教えると言っていることのうち { $count } 項目が成り立ちません。
problems-remarks = { $file }：遊べますが、見ておくところが { $count } か所あります。
severity-cannot-run = 誤り
severity-unusual = 確認
severity-unwise = 助言
problem-too-large-message = ファイルが大きすぎます（{ $found } KiB）。
problem-too-large-advice = { $expected } KiB 以下にしてください。
problem-encoding-message = 文字コードが UTF-8 ではありません。
problem-encoding-advice = メモ帳などで開き、文字コード「UTF-8」を選んで保存し直してください。
problem-syntax-message = ここで読めなくなりました。
problem-syntax-advice = { $expected } この行とその前の行を見てください。
expected-true-or-false = true（はい）か false（いいえ）
expected-whole-number = 整数。引用符で囲まず、3桁ごとのカンマも「万」も付けません（例 120000）
expected-number-in-bounds = 大きすぎない整数。マイナスは付けません
expected-number = 数。引用符で囲みません（例 0.5）
expected-text = 引用符 " で囲んだ文字（例 "sakura"）
expected-list = [ ] で囲んだ並び（例 [1, 2]）
expected-group = ( ) で囲んだまとまり（例 (ja: "花屋", en: "Florist")）
expected-so-many-values = ( ) の中に、決まった数の値（場所なら二つ。例 (240.0, 220.0)）
expected-other = ひな形（isogaba new で作れます）と見比べてください。
expected-write-comma = ここにカンマ「,」を書き足してください。
expected-comma = カンマ「,」が抜けているか、値に余分な文字（「万」や「.5」など）があるようです。
expected-colon = 項目名のあとのコロン「:」が抜けているようです。
expected-list-end = 閉じるかっこ「]」が抜けているようです。
expected-group-end = 閉じるかっこ「)」が抜けているようです。
expected-text-end = この引用符「"」が閉じていません。
expected-field-name = ここには「項目名: 値」と書きます。小数は 0,6 ではなく 0.6 です。
expected-map-end = 閉じるかっこ「{ "}" }」が抜けているようです。
expected-text-start = 文字の前の引用符「"」が抜けているようです。
expected-nothing = シナリオは、ここより前で終わっています。かっこ「)」が一つ多いようです。
expected-stray-bracket = このかっこに合う、開くかっこがありません。
expected-group-around = 並び [ ] の中の項目は、一件ずつ ( ) で囲みます。
expected-escape = 「\」のあとに書けるのは n（改行）、t、"、\ などです。「\」そのものは「\\」と書きます。
expected-attribute = 「#」で始まる行は要りません。消してください。説明は「//」で始めます。
expected-comment-end = 「/*」で始めた説明が「*/」で閉じていません。
expected-sign = ここには使えない文字です。
expected-comma-in-number = 数の中にカンマ「,」は書けません。小数は 0.6、大きな数は 1200000 か 1_200_000 と書きます。
expected-comma-too-many = カンマ「,」が一つ多いようです。
expected-value = コロン「:」のあとの値が抜けています。
expected-one-value = かっこの中に、値を一つだけ（例 Some(0.5)）
expected-write-unquoted = 引用符「"」を取って { $instead } と書いてください。
expected-write-form = { $instead } の形で書いてください。
expected-write-quotes = 文字を囲むのは「'」ではなく「"」です：{ $instead }
expected-write-inner-quotes = 文章の中の引用符は、かぎかっこ「」にするか、「\"」と書いてください。
expected-write-colon = 項目名のあとは「{ $found }」ではなく、コロン「:」です。
expected-write-date = 日付は、引用符で囲んで { $instead } と書いてください。
expected-write-share = { $found } は { $instead } と書きます。
expected-write-number = { $found } は { $instead } と書きます（引用符も、3桁ごとのカンマも付けません）。
expected-write-bracket = ここは「{ $found }」ではなく「{ $instead }」です。
expected-languages = (ja: "日本語", en: "English") の形の文章。片方だけでもかまいません
expected-double-brackets = かっこを二重にした文章（例 Haste((ja: "…", en: "…"))）
problem-end-of-file-message = ファイルが途中で終わっています。
problem-end-of-file-advice = 閉じていないかっこ「)」「]」や引用符「"」を補ってください。
problem-unknown-field-message = 「{ $found }」という項目はありません。
problem-unknown-field-advice = { $choice ->
    [one] もしかして「{ $expected }」ではありませんか。
   *[many] ここで使える項目：{ $expected }
}
problem-unknown-variant-message = ここに「{ $found }」は書けません。
problem-unknown-variant-advice = { $choice ->
    [one] もしかして「{ $expected }」ではありませんか。
   *[many] 次のどれかを書いてください：{ $expected }
}
problem-duplicate-field-message = 「{ $subject }」が二度書かれています。
problem-duplicate-field-advice = どちらか一つを消してください。
problem-missing-field-message = 「{ $subject }」がありません。
problem-missing-field-advice = 「{ $subject }: 値」の形で書き足してください。
problem-wrong-type-message = 「{ $found }」は、ここに書けない種類の値です。
problem-wrong-type-advice = ここに書くもの：{ $expected }
problem-invalid-value-message = 「{ $found }」という値は使えません。
problem-invalid-value-advice = 次のように書いてください：{ $expected }
problem-wrong-format-message = 形式の番号 { $found } は、この版では読めません。
problem-wrong-format-advice = format: { $expected } と書いてください。
problem-bad-id-message = 「{ $found }」は識別名に使えません。
problem-bad-id-advice = 半角の英数字、「_」「-」だけで、64文字までにしてください（例 hinata_florist）。
problem-out-of-range-message = { $subject } の値 { $found } は範囲の外です。
problem-out-of-range-advice = { $instead ->
    [none] { $expected } の値を書いてください。
   *[other] { $expected } の値を書いてください。{ $found }% のつもりなら { $instead } です。
}
problem-duplicate-message = 識別名「{ $found }」が二度使われています。
problem-duplicate-advice = どちらかを別の名前にしてください。一つ目は { $expected } 行にあります。
problem-unknown-id-message = 「{ $found }」という識別名のものはありません。
problem-unknown-id-advice = { $choice ->
    [one] もしかして「{ $expected }」ではありませんか。
   *[many] ここで使える識別名：{ $expected }
}
problem-too-many-message = { $subject } が多すぎます（{ $found }）。
problem-too-many-advice = { $expected } までに減らしてください。
problem-too-few-message = { $subject } が足りません（{ $found }）。
problem-too-few-advice = 少なくとも { $expected } つ書いてください。
problem-missing-text-message = 「{ $subject }」の文章がありません。
problem-missing-text-advice = { $subject }: (ja: "日本語", en: "English") の形で書いてください。片方だけでもかまいません。
problem-out-of-place-message = 「{ $subject }」は、仕分けの演習では使いません。
problem-out-of-place-advice = この項目を消すか、仕分けでないシナリオなら「sorting」のほうを消してください。
problem-wide-sign-message = 「{ $found }」は全角です。
problem-wide-sign-advice = 半角の「{ $expected }」を書いてください（日本語入力を切ると打てます。「␣」は空白のことです）。
problem-too-deep-message = かっこの中のかっこが深すぎます。
problem-too-deep-advice = かっこは { $expected } 重までです。閉じ忘れがないか見てください。
problem-too-many-values-message = 書かれている値が多すぎます。
problem-too-many-values-advice = 一つのファイルに書ける値は { $expected } 個までです。
problem-extension-message = 「{ $found }」という書き方の切り替えは、シナリオでは使えません。
problem-extension-advice = 「#![enable(…)]」の行を消してください。
problem-needless-extension-message = 「{ $found }」は、書かなくても初めから使えます。
problem-needless-extension-advice = 「#![enable(…)]」の行は消してかまいません。
problem-byte-order-mark-message = ファイルの先頭に、見えない印（BOM）が付いています。
problem-byte-order-mark-advice = このままでも遊べます。気になるなら、文字コード「UTF-8（BOM なし）」で保存し直してください。
problem-control-message = 文章に、見えない制御文字（{ $found }）が入っています。
problem-control-advice = 消してください。改行は「\n」と書きます。
problem-bidi-message = 文字の並ぶ向きを変える、見えない文字（{ $found }）が入っています。
problem-bidi-advice = 見かけと中身が食い違うもとになります。その前後を書き直して、消してください。
problem-missing-translation-message = { $subject ->
    [ja] 日本語（ja）のない文章が { $found } か所あります（{ $expected } 行）。
   *[en] 英語（en）のない文章が { $found } か所あります（{ $expected } 行）。
}
problem-missing-translation-advice = { $subject ->
    [ja] 英語だけで遊ぶなら、そのままでかまいません。日本語の画面にも、英語がそのまま出ます。
   *[en] 日本語だけで遊ぶなら、そのままでかまいません。英語の画面にも、日本語がそのまま出ます。
}
problem-text-too-long-message = 「{ $subject }」の文章が長すぎます（半角で { $found } 字分）。
problem-text-too-long-advice = 画面に入りきらないことがあります。半角 { $expected } 字（全角なら、その半分）までにしてください。
problem-same-place-message = 地図の上で「{ $found }」と同じ場所にあります。
problem-same-place-advice = 重なって片方が見えません。at の値を変えてください。
problem-not-there-yet-message = 「{ $found }」は、その日にはまだ開店していません。
problem-not-there-yet-advice = { $expected } 日目より後の日にするか、その人の opens を早めてください。
problem-repeated-claim-message = 「{ $found }」が二度書かれています。
problem-repeated-claim-advice = どちらか一つで足ります。
problem-odd-weights-message = 採点の重み（weight）を足すと { $found } になります。
problem-odd-weights-advice = 合わせて { $expected } になるように直してください。書かなかった項目にも、ふつうの重みが入ります。
problem-reversed-anchors-message = 「{ $subject }」では、だれも点を取れません（{ $found }）。
problem-reversed-anchors-advice = lo（0点のところ）を hi（満点のところ）より小さくしてください。
problem-goal-out-of-reach-message = 目標の { $found } 円は、全員に何度買ってもらっても届きません。
problem-goal-out-of-reach-advice = どんなにうまくいっても { $expected } 円ほどです。目標（quota）を下げるか、相手を増やしてください。
problem-day-too-short-message = 一日 { $found } 時間では、どの活動もできません。
problem-day-too-short-advice = いちばん短い活動に { $expected } 時間かかります。hours_per_day を増やしてください。
problem-never-met-message = 「{ $found }」に出会う手だてがありません。
problem-never-met-advice = known: true にするか、開拓か紹介をできるようにするか、その人からの問い合わせ（Inquiry）を events に加えてください。
problem-pointless-claim-message = 「{ $found }」は、このシナリオでは確かめられません。
problem-pointless-claim-advice = { $found ->
    [TraineeCopies] 研修生がいません。trainee を書くか、lesson から消してください。
    [GiftedMayRush] ここでは誰もが天性のクローザーなので（talent: Gifted）、才能のない人と比べられません。lesson から消してください。
   *[other] その目的の活動がありません。lesson から消すか、activities の without を見直してください。
}
problem-claim-fails-message = { $found }
problem-claim-fails-advice = { $expected }
problem-claim-unclear-message = { $found }
problem-claim-unclear-advice = { $expected }
problem-nothing-matters-message = { $found }
problem-nothing-matters-advice = { $expected }
problem-open-bracket-message = { $subject } 行の「{ $found }」が閉じていません。
problem-open-bracket-advice = { $expected ->
    [here] ここに「{ $instead }」を書き足してください。
   *[other] { $expected } 行の前に「{ $instead }」を書き足してください。
}
problem-surplus-bracket-message = この「{ $found }」は一つ多いようです。
problem-surplus-bracket-advice = 消してください。字下げ（行の初めの空白）を見ると、まだ閉じるところではありません。
problem-empty-file-message = ファイルは空です。
problem-empty-file-advice = isogaba new で、書き始めるためのひな形を作れます。
problem-weekend-message = { $subject ->
    [saturday] { $found } は土曜日です。
   *[sunday] { $found } は日曜日です。
}
problem-weekend-advice = 平日にしてください（例 { $instead }）。
problem-unknown-picture-message = 「{ $found }」という絵はありません。
problem-unknown-picture-advice = { $choice ->
    [one] ふつうの絵が代わりに出ます。もしかして「{ $expected }」ではありませんか。
   *[many] ふつうの絵が代わりに出ます。{ $subject } に使える名前：{ $expected }
}
problem-yen-sign-message = 文章の中に「{ $found }」があります。
problem-yen-sign-advice = 改行のつもりなら、半角の円記号かバックスラッシュ（文字コード U+005C）で「{ $expected }」と書いてください。今のままだと、そのまま画面に出ます。
problem-no-customer-yet-message = 「{ $found }」は、その日にはまだお客様でないかもしれません。
problem-no-customer-yet-advice = 苦情も離反も、お客様にだけ起こります。初日からお客様なら { $subject } を書いてください（例 { $subject }: 0.6）。それまでに買ってもらうつもりなら、このままでかまいません。
problem-mixed-stops-message = 一つのつまみで、「{ $expected }」と「{ $found }」の両方は動かせません。
problem-mixed-stops-advice = この目盛りも { $expected }(…) にするか、{ $found } のつまみを別に作ってください。
problem-repeated-turn-message = 「{ $found }」が二度出てきます。
problem-repeated-turn-advice = どちらかを消してください。一つ目は { $expected } 行にあります。
problem-trainees-house-message = 「{ $found }」は研修生の担当先です。そこでは、プレイヤーは何もできません。
problem-trainees-house-advice = プレイヤーの担当先で起こるようにするか、{ $subject } の prospects から外してください。
