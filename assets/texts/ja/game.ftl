# 窓の中のことば
game-title = 急がば回れ
title-name = 急がば回れ
title-subtitle = 信頼を育てる営業シミュレーター
title-continue = つづきから
title-start = はじめる
title-quit = おわる
title-keys = マウスでも、矢印キーと Enter だけでも遊べます

button-back = もどる
button-next = 次へ
button-close = 閉じる
button-list = 一覧にもどる

setup-heading = はじめに
setup-why = 名前は、ふり返りと記録にだけ使います。あとから変えられます。
setup-name = お名前
setup-language = ことば

choose-heading = シナリオを選ぶ
choose-facts = { $place } · { $days }日間 · 1日{ $hours } · 目標 { $quota }
choose-order-suggested = 順番：おすすめ順
choose-order-free = 順番：自由
choose-next = つぎ
choose-teaches = 学ぶこと
choose-prior = 先に知っておくとよいこと
choose-takes = 所要時間
choose-minutes = 約{ $minutes }分
choose-best = { $finished ->
    [1] { $points }点（一度遊びました）
   *[other] 最高{ $points }点（{ $finished }回遊びました）
 }
choose-first = おすすめの順番では、先に「{ $title }」です。このまま始めることもできます。
choose-go-first = 「{ $title }」を見る
choose-begin = 始める
choose-broken = 「{ $name }」は、いまのままでは遊べません

briefing-known = すでに知っている人たち
briefing-start = 担当エリアへ出かける

pause-heading = ひと休み
pause-keys-heading = キーの使い方
pause-keys = 0〜9 活動する(1〜4 は相手がお客様でも同じ) · V 訪問の目的を変える · I 勉強会に招く · R 同じことをこの人にも · Tab 気になる次の人へ · L 一覧 · N 手帳 · P 開拓 · W 準備と手配 · T 定番の仕事 · E 一日を終える · M 音 · 矢印と Enter で選ぶ · Esc このページ
pause-resume = つづける
pause-terms = 画面のことばを右クリックするか G を押すと、その意味が用語集で開きます。
pause-glossary = 用語集(G)
pause-title = 保存してタイトルへ
pause-quit = 保存しておわる

settings-heading = 設定
settings-done = これでよい
settings-on = 入
settings-off = 切
settings-sound = 音
settings-sound-why = いつでも M のキーで入れたり切ったりできます。
settings-music = 音楽と町の音の大きさ
settings-effects = 出来事と操作の音の大きさ
settings-text = 文字の大きさ
settings-calm = 動きをおさえる
settings-calm-why = ゆれ、のび、走る自転車などをなくし、変わったあとの絵だけを見せます。
settings-ambient = 何もないときも町が動く
settings-ambient-why = 花びらや水や渡し舟が動きつづけます。電池を使います。
settings-ambient-software = このパソコンは画面を計算で描いているので、動かしつづけることはできません。

trouble-heading = うまくいかないことがあります
trouble-run = { $file }：{ $why }
trouble-runs-more = ほかに { $count } 件あります。
trouble-runs-kept = このファイルからは「つづきから」始められませんが、ほかの記録はいつもどおり遊べます。何も消していません。場所：{ $folder }
trouble-settings-unsaved = お名前とことばを保存できませんでした。このまま遊べますが、次に始めるときにもう一度うかがいます。{ $why }
trouble-settings-broken = 設定のファイルを読めませんでした。お名前とことばをもう一度教えてください。もとのファイルは { $kept } に残してあります。
trouble-settings-unread = 設定のファイルを読めないので、今回は設定を保存しません。このまま遊べます。{ $why }
trouble-inside = ゲームの中で思いがけないことが起きました。このまま続けられます。くり返すときは、保存してタイトルへもどり、ゲームを開き直してください。くわしい内容：{ $what }

top-hours = 今日の残り { $hours }時間
top-revenue = 売上
top-asks = お願い
top-sales = 成約
top-conversion = 成約率
top-further = うち追加{ $count }
top-studied = 学び
conversion-none = なし
top-people = 見込み客 { $leads } · お客様 { $customers }
top-menu = メニュー

bar-senior = 先輩 堀さん
bar-result = いまの結果
bar-prospecting = 開拓する
bar-prospecting-key = 新しい人を探す(P)
bar-workshop = 準備と手配
bar-unused = 残り{ $hours }時間は使わない(E)
bar-all-used = 時間は使いきりました(E)


overview-heading = 見込み客リスト
overview-hint = Tab で次の人
overview-strangers = まだ会っていない家が { $count } 軒あります
call-complaint = クレーム
call-inquiry = 問い合わせ
call-question = 質問
call-due = 追加の話あり
call-ready = 買う話あり
call-cold = 間があいた
contact-never = まだ話していない
contact-today = 今日会った
contact-ago = { $days }日前に会った

note-join = 。
note-value-low = 小さな買い物({ $yen })
note-value-middle = ふつうの買い物({ $yen })
note-value-high = 大きな買い物({ $yen })
note-truth = 信頼 { $trust }・圧力 { $pressure }・お願いの見込み { $chance }
note-truth-customer = 信頼 { $trust }・圧力 { $pressure }・満足 { $satisfaction }
note-further = 次に買うなら { $yen } ほど
note-load = 続けて会いすぎている。少し間をおきたい
note-window-open = { $ago ->
    [0] 今日、予算は動かせると聞いた
   *[other] { $ago }日前、予算は動かせると聞いた
}
note-window-shut = { $ago ->
    [0] 今日、予算はまだ出ないと聞いた
   *[other] { $ago }日前、予算はまだ出ないと聞いた
}
note-need-high = かなり困っている
note-need-middle = 困りごとはある
note-need-low = いまのところ困ってはいない
note-clarity-high = 何が要るか、はっきりしている
note-clarity-middle = 何が要るか、見えてきた
note-clarity-low = 何が要るか、まだぼんやりしている
note-pressure-1 = 少し身構えている
note-pressure-2 = 売り込まれたと感じている
note-heat-2 = いま関心が高い
note-due = { $ago ->
    [0] ほかにも要ると今日聞いた
   *[other] ほかにも要ると{ $ago }日前に聞いた
}
note-not-due = { $ago ->
    [0] 足りていると今日聞いた
   *[other] 足りていると{ $ago }日前に聞いた
}
note-asked-to-refer = { $ago ->
    [0] 今日、紹介をお願いした
   *[other] { $ago }日前に紹介をお願いした
}
note-invited = 勉強会に招いてある
note-proposed = { $ago ->
    [0] 今日、提案書を渡した
   *[other] { $ago }日前に提案書を渡した
}

hint-too-late = 時間が足りません({ $hours }時間)
hint-way = 移動の{ $minutes }分をふくみます
hint-invited = もう招いてあります
hint-nobody-invited = まず人のページで招きます(I)
hint-full-visit = 打ちとけた話の終わりに、お願いします
hint-discount = { $percent }%引き。本人も近所も当てにします
hint-complaint = { $days ->
    [0] 今朝からです。早いほど効きます
   *[other] { $days }日待たせ、近所に広まります
}
hint-answer = { $days ->
    [0] 今朝からです。早いほど喜ばれます
   *[other] { $days }日待たせています
}
hint-cross-due = ほかにも要りそうだと聞いています
hint-cross-none = 今は足りていると聞いています
hint-cross-unknown = 様子をうかがうと、要るものが分かります
hint-referral-delighted = 喜んでくださっている今なら
hint-referral-content = もっと喜ばれてからのほうが
hint-referral-unhappy = 満足していない人には頼めません
hint-referral-soon = 買ったばかりです。まだ早いでしょう
hint-referral-again = 少し前に頼んだばかりです
hint-ask-unknown = 相手の様子はわかりません
hint-ask-again = 断られたばかりです。間をおくのも手です
hint-ask-pressed = いまは、売り込みに聞こえそうです
hint-ask-early = まだ早いかもしれません
hint-ask-proposal = 提案書のあとなら、もっと自然です
hint-ask-near = もう少しで、自然にお願いできそうです
hint-ask-ready = いまなら、自然にお願いできそうです

ended-lost = この方は他社で決めました。次は、間をあけすぎないように。
ended-left = お客様でしたが、離れていきました。放っておくと、こうなります。
ended-refused = この方は、もう来ないでほしいと言っています。

stranger-heading = まだ会っていない家
stranger-words = どんな人がいるのか、まだわかりません。電話や手紙で探すか、この町を歩いて訪ねると、出会えることがあります。
stranger-prospect = ①開拓で出会う

prospecting-heading = ① 開拓する
prospecting-why = ほとんどの声かけは、実りません。それでも続けた人のところに、新しい見込み客が来ます。
prospecting-everywhere = エリア全体
prospecting-length = { $minutes }分
prospecting-touches = { $count }件に届ける
prospecting-list = いまのリストの質 { $percent }% · 反応がよくなる
funnel-touches = 声をかけた
funnel-talked = 話せた
funnel-found = 関心あり
funnel-met = { $names }と出会いました。
funnel-nobody = 今回は、実りませんでした。よくあることです。
funnel-go = { $name }を見る
list-join = 、


top-day = あと{ $left }日 / { $days }日
top-streak = 間合い { $count }連続

bar-lesson = { $who }「{ $idea }」 { $step } / { $of }
lesson-show = 見せてもらう(H)
lesson-alone = 自分でやる

overview-nobody = 当てはまる人はいません。
overview-more = ほかに { $count } 軒を見る
sort-urgency = 急ぎの順(S)
sort-bloom = 花の咲いた順(S)
sort-value = 金額の大きい順(S)
sort-quiet = 間のあいた順(S)
filter-all = 知っている人みんな(F)
filter-leads = 見込み客だけ(F)
filter-calls = 声のかかる人だけ(F)
filter-customers = お客様だけ(F)

notebook-open = 手帳(N)
notebook-heading = 手帳
notebook-empty = まだ何も書いていません。話をすると、ここに残ります。
notebook-tastes = 何が響いたか
notebook-said = 「{ $words }」
notebook-order = 成約
notebook-met = 出会った
notebook-rival = 他社の営業が来ていた
notebook-told = クレームが近所に広まった
notebook-handled = クレームに向き合った
notebook-restored = クレームから信頼を取り戻した
notebook-again = 追加の注文
notebook-named = 人を紹介してくれた
notebook-referred = お客様に紹介された
notebook-left = 離れていった
notebook-invited = 勉強会に招いた
notebook-guest = 勉強会に来た

predict-heading = 始める前に
predict-why = 「{ $choice }」。そう思うのは、どうしてですか。
predict-later = 答えは、最後のふり返りで。
predict-skip = 答えずに始める(Esc)

sure-before = { $name }に契約をお願いする前に
sure-question = 成約の手ごたえは、どのくらいですか。
sure-1 = まず無理
sure-2 = 厳しそう
sure-3 = 五分五分
sure-4 = いけそう
sure-5 = まちがいない
sure-not-now = やっぱりやめておく(Esc)
sure-skip = 答えずにお願いする

plan-week = { $from } 〜 { $to }
plan-heading = 今週の予定
plan-why = どの目的に何時間使うか、先に決めておきましょう。
plan-last = 先週は 予定{ $plan } 実際{ $actual }
plan-studied = ほかに、学ぶことに{ $hours }時間
plan-less = 減らす
plan-more = 増やす
plan-total = 合計 { $total } / { $whole }時間
plan-keys = ↑↓で選び、←→で変える
plan-go = この予定で(Enter)
plan-keep = 先週と同じで(Enter)

week-heading = 第{ $week }週のふり返り
week-why = 予定とのちがい
week-plan-and-actual = 予定{ $plan } → 実際{ $actual }時間
week-studied = ほかに、学ぶことに{ $hours }時間
week-more-prospecting = ①に予定より{ $hours }時間多く使い、新しく{ $count }軒と出会いました。
week-less-prospecting = ①は予定より{ $hours }時間少なく、まだ会っていない家が{ $count }軒あります。
week-more-nurturing = ②に予定より{ $hours }時間多く使いました。いちばん時間をかけたのは{ $name }です。
week-more-nurturing-all = ②に予定より{ $hours }時間多く使いました。
week-less-nurturing = ②は予定より{ $hours }時間少なく、間のあいた見込み客が{ $count }軒あります。
week-more-closing = ③に予定より{ $hours }時間多く使い、お願い{ $asks }回で成約は{ $sold }件でした。
week-less-closing = ③は予定より{ $hours }時間少なく、買う話をしている人が{ $count }人います。
week-more-after = ④に予定より{ $hours }時間多く使いました。お客様は{ $count }軒です。
week-less-after = ④は予定より{ $hours }時間少なくなりました。お客様は{ $count }軒です。
week-unused = { $hours }時間は、何にも使いませんでした。
week-as-planned = どの目的も、ほぼ予定どおりでした。

incident-later = あとで決める(Esc)
incident-later-hint = 今日のうちに。決めずに一日を終えると、最後の答えになります。

debrief-heading = ふり返り　{ $title }
debrief-facts = { $place } · { $days }日間 · 同じ運で比べています(番号 { $seed })
debrief-page-result = 結果
debrief-page-pattern = 型
debrief-page-people = 人
debrief-page-expectation = 予想と手ごたえ
debrief-page-talk = 話し合う
debrief-asks = お願い { $asks }回 · 成約 { $sales }件 · 成約率 { $conversion }
debrief-no-asks = 一度もお願いしませんでした。
debrief-declined = 断られた
debrief-cancelled = 取り消された
debrief-unasked = { $yen }(先方から)
debrief-day = { $day }日目
debrief-chance = 見込み { $percent }
debrief-score = 得点
debrief-most = / { $most }
debrief-parts = 得点の内わけ
debrief-hours = 時間の使い方
debrief-finding = 次に試すなら
debrief-last-word = 先輩からひとこと
debrief-last-word-of = { $who }からひとこと
debrief-point = このシナリオで学ぶこと
debrief-discussion = 話し合ってみましょう
debrief-title = タイトル
debrief-another = 別のシナリオ
debrief-other-luck = 別の運で
debrief-again = 同じ運でもう一度

error-no-gpu = 画面を描くしくみ(Vulkan など)が見つかりません。グラフィックスドライバーを入れるか、ソフトウェア描画(mesa-vulkan-drivers)を入れてください。画面なしで遊ぶには: isogaba play --text isogaba
error-no-display = ウィンドウを開けません。画面のあるところで起動するか、画面なしで遊んでください: isogaba play --text isogaba
error-broke = 思わぬ不具合で止まりました。前の日までの記録は残っていて、「つづきから」で再開できます。

# 箱庭のつまみ
dials-count = つまみ { $number } / { $count }
dials-all = 全部を一枚で
dials-pages = 一つずつ見る
dials-heading = この町で始める
dials-start = この町へ行く
dials-seed = 町の種
dials-dice = 別の町にする
dials-reset = 全部ふだんに戻す
dials-usual = ふだん
dials-less = { $title }を一つ下げる
dials-more = { $title }を一つ上げる
dials-preview = 自動プレイヤーが60回ずつ歩くと
dials-hasty = 急いで頼む
dials-nurture = 先に育てる
dials-waiting = 歩いてみています…
dials-compare = ふだんは { $yen }
dials-turned = 動かしたつまみ：{ $words }
dials-none-turned = どのつまみも、ふだんの位置です。
dials-keys = 1〜{ $count }・←→ で選ぶ
dials-keys-sheet = ↑↓ でつまみ、←→ で目盛り
dials-choose-facts = { $place }・つまみ { $count } 個・好きなだけ
debrief-dial = つまみを一つ変えて
