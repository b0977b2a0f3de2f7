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
choose-broken = 「{ $name }」は、いまのままでは遊べません

briefing-known = すでに知っている人たち
briefing-start = 担当エリアへ出かける

pause-heading = ひと休み
pause-keys-heading = キーの使い方
pause-keys = 1〜7 活動する · Tab 気になる次の人へ · R 同じことをこの人にも · P 開拓 · L 一覧 · E 一日を終える · 矢印と Enter で選ぶ · Esc このページ
pause-resume = つづける
pause-title = 保存してタイトルへ
pause-quit = 保存しておわる

trouble-heading = うまくいかないことがあります

top-day = { $day }日目 / { $days }日
top-hours = 今日の残り { $hours }時間
top-revenue = 売上
top-asks = お願い
top-sales = 成約
top-conversion = 成約率
conversion-none = なし
top-people = 見込み客 { $leads } · お客様 { $customers }
top-menu = メニュー

bar-senior = 先輩 堀さん
bar-result = いまの結果
bar-prospecting = 開拓する
bar-prospecting-key = 新しい人を探す(P)
bar-unused = 残り{ $hours }時間は使わない(E)
bar-all-used = 今日の時間は使いきりました(E)

coach-first = まずは地図の家を選んで、相手の様子を見てみよう。何から始めるかは任せるよ。
coach-inquiry = 問い合わせが来ているね。こういうのは、熱いうちが花だ。
coach-ready = 向こうから話が出てきた人がいるね。一覧の上のほうを見てごらん。
coach-refusals = 断られる日が続くときは、お願いの前に何をしたかを並べてみるといい。
coach-prospecting = 新しい人にも会っておこう。芽が出るまでには日がかかるから。
coach-cold = しばらく声をかけていない人がいるね。間があくと、花も散る。
coach-tired = 今日はここまでかな。歩きすぎた日は、早めに終えていい。
coach-last-day = 今日が最後の日だ。ここまでの付き合いを思い出して、悔いのないように。
coach-calm-1 = 同じ人に毎日通うより、少し間をおいたほうが話が弾むものだよ。
coach-calm-2 = 値の張る話ほど、相手は慎重になる。何に困っているのかを聞いてみよう。
coach-calm-3 = 役に立つ話を一つ持っていくだけで、次に会うときの顔つきが変わるよ。
coach-calm-4 = 訪ねる日は、同じ町内をまとめて回ると時間がうく。

overview-heading = 見込み客リスト
overview-hint = Tab で次の人
overview-strangers = まだ会っていない家が { $count } 軒あります
call-inquiry = 問い合わせ
call-ready = 買う話あり
call-cold = 間があいた
contact-never = まだ声をかけていない
contact-today = 今日会った
contact-ago = { $days }日前に会った

note-join = 。
note-value-low = 小さな買い物({ $yen })
note-value-middle = ふつうの買い物({ $yen })
note-value-high = 大きな買い物({ $yen })
note-truth = 信頼 { $trust }・圧力 { $pressure }・お願いの見込み { $chance }
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
note-proposed = { $ago ->
    [0] 今日、提案書を渡した
   *[other] { $ago }日前に提案書を渡した
}

hint-too-late = 今日は時間が足りません({ $hours }時間かかる)
hint-way = 移動の30分をふくみます
hint-ask-unknown = 相手の様子はわかりません
hint-ask-again = 断られたばかりです。間をおくのも手です
hint-ask-pressed = いまは、売り込みに聞こえそうです
hint-ask-early = まだ早いかもしれません
hint-ask-proposal = 提案書のあとなら、もっと自然です
hint-ask-near = もう少しで、自然にお願いできそうです
hint-ask-ready = いまなら、自然にお願いできそうです

ended-lost = この方は他社で決めました。次は、間をあけすぎないように。
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
prospecting-seminar = 知っている人を最大8人招く
funnel-touches = 声をかけた
funnel-talked = 話せた
funnel-found = 関心あり
funnel-met = { $names }と出会いました。
funnel-nobody = 今回は、実りませんでした。よくあることです。
funnel-go = { $name }を見る
list-join = 、

night-heading = 翌朝 { $date }
night-last = 最後の夜
night-go-on = 次へ(Enter)

debrief-heading = ふり返り　{ $title }
debrief-facts = { $place } · { $days }日間 · 同じ運で比べています(番号 { $seed })
debrief-show-trust = 信頼のあゆみを見る
debrief-show-revenue = 売上のあゆみを見る
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
debrief-title = タイトル
debrief-another = 別のシナリオ
debrief-other-luck = 別の運で
debrief-again = 同じ運でもう一度

error-no-gpu = 画面を描くしくみ(Vulkan など)が見つかりません。グラフィックスドライバーを入れるか、ソフトウェア描画(mesa-vulkan-drivers)を入れてください。画面なしで遊ぶには: isogaba play --text isogaba
error-no-display = ウィンドウを開けません。画面のあるところで起動するか、画面なしで遊んでください: isogaba play --text isogaba
error-broke = 思わぬ不具合で止まりました。前の日までの記録は残っていて、「つづきから」で再開できます。
