# 用語集: ことば、よみ、意味
glossary-heading = 用語集
glossary-hint = ことばを右クリックするか、Gキーを押すと開きます
glossary-keys = ↑↓で次のことばへ · Esc で閉じる
glossary-see-also = あわせて読む
glossary-empty = 見つかりません。別のことばか、短いことばで探してみてください。

term-prospecting = ①見込み客の開拓
term-prospecting-reading = みこみきゃくのかいたく
term-prospecting-meaning = まだつきあいのない相手を探し、新しい見込み客にすること。電話、訪問、手紙などで声をかけます。休むと、何週間かあとに、話す相手がいなくなります。

term-nurturing = ②見込み客の育成
term-nurturing-reading = みこみきゃくのいくせい
term-nurturing-meaning = 役に立つ情報や相談で見込み客との関係を育て、信頼とニーズの明確さを高めること。ここを飛ばすと、③のお願いは断られがちです。

term-closing = ③販売・クロージング
term-closing-reading = はんばい・くろーじんぐ
term-closing-meaning = 提案書を出し、契約をお願いして、取引を決めること。②が育っていれば自然に聞こえ、早すぎると売り込みに聞こえます。

term-after-follow = ④アフターフォロー
term-after-follow-reading = あふたーふぉろー
term-after-follow-meaning = 買ってくださった方の質問やクレームに応え、満足を保つこと。リピートや紹介につながり、いちから売るより、ずっと少ない手間で済みます。

term-prospect = 見込み客
term-prospect-reading = みこみきゃく
term-prospect-meaning = まだ買ってはいないけれど、いつかお客様になるかもしれない人や会社。例：在庫の管理に困っていて、こちらの話を聞いてくれた八百屋さん。

term-lead = リード
term-lead-reading = りーど
term-lead-meaning = 見込み客のこと。連絡がつき、多少とも関心を見せた相手を、営業ではこう呼びます。「リードナーチャリング」といえば②の育成のことです。

term-trust = 信頼
term-trust-reading = しんらい
term-trust-meaning = 「この人の話なら聞こう」と思ってもらえる度合い。少しずつ育ち、失うのは早いものです。桜の咲き具合は、その手ごたえを表します。

term-rapport = ラポール
term-rapport-reading = らぽーる
term-rapport-meaning = 気がねなく話せる、うちとけた間柄のこと。例：用がない日も「お茶でも飲んでいって」と言ってもらえる。②の育成で築いていきます。

term-sold-to = 売り込まれた感
term-sold-to-reading = うりこまれたかん
term-sold-to-meaning = 「買わされそうだ」と相手が身構える気持ち。「圧力」とも書きます。早すぎるお願いや続けてのお願いで強まり、花びらが散りますが、日がたてば薄れます。

term-need = ニーズ
term-need-reading = にーず
term-need-meaning = 相手が困っていること、必要としていること。例：「予約をよく取り違える」。大きいほど買う理由がありますが、強くすすめても大きくはなりません。

term-clarity = ニーズの明確さ
term-clarity-reading = にーずのめいかくさ
term-clarity-meaning = 自分に何が要るかを、相手がどこまではっきりつかんでいるか。例：「なんだか忙しい」から「予約の管理を楽にしたい」へ。相談に乗ると高まります。

term-budget-window = 予算の窓
term-budget-window-reading = よさんのまど
term-budget-window-meaning = 相手が予算を動かせる時期。先方の都合で開いたり閉じたりします。同じお願いでも、開いているときのほうが通りやすく、訪問や相談のときに様子を聞けます。

term-heat = 関心
term-heat-reading = かんしん
term-heat-meaning = 相手がいま、この話にどれくらい気が向いているか。やりとりがあると高まり、日がたつと冷めます。高いときは、木に光がさして見えます。

term-contact-load = 接触疲れ
term-contact-load-reading = せっしょくづかれ
term-contact-load-meaning = 続けて会いすぎて、相手が疲れること。例：毎日通うと、間をおいて通うより話が心に届きません。重なると、売り込まれた感も強まります。

term-call = テレアポ
term-call-reading = てれあぽ
term-call-meaning = 知らない相手に電話をかけ、話を聞いてもらう約束をとること。短い時間で多くの人にあたれますが、相手の手を止めます。何十件もかけて、関心のある人がようやく一人ということもあります。

term-walk-in = 飛び込み
term-walk-in-reading = とびこみ
term-walk-in-meaning = 約束なしで店や会社を訪ねること。断られるのがふつうで、相手の手も止めますし、多くは回れません。それでも、顔は見てもらえます。

term-direct-mail = DM
term-direct-mail-reading = でぃーえむ
term-direct-mail-meaning = ダイレクトメールの略で、案内を郵便で送ること。一度に多くの相手に届きますが、費用がかかり、返事は100通に1通あるかどうかです。

term-posting = ポスティング
term-posting-reading = ぽすてぃんぐ
term-posting-meaning = チラシを郵便受けに入れて回ること。一枚あたりは安く、相手の手も止めませんが、反応は1000枚に1枚あるかどうかです。

term-fax = FAX
term-fax-reading = ふぁっくす
term-fax-meaning = 案内をFAXで送ること。紙になって事務所に届きますが、相手の用紙を使うため、いやがる人もいます。反応はごくわずかです。

term-contact-form = 問い合わせフォーム
term-contact-form-reading = といあわせふぉーむ
term-contact-form-meaning = 相手のホームページの問い合わせ欄から、案内を送ること。費用はかかりませんが、本来はお客様のための欄なので、警戒されがちです。

term-e-mail = メール
term-e-mail-reading = めーる
term-e-mail-meaning = 案内や情報を電子メールで送ること。手軽で安く、相手は都合のよいときに読めますが、件名だけ見て消されることもよくあります。

term-list-making = 見込み客リスト作り
term-list-making-reading = みこみきゃくりすとづくり
term-list-making-meaning = これから声をかける先を選んで、名簿にまとめること。例：同じ悩みを持ちそうな診療所を並べる。しばらくのあいだ、①の反応がよくなります。

term-inquiry = 問い合わせ
term-inquiry-reading = といあわせ
term-inquiry-meaning = 相手のほうから「聞きたいことがある」と連絡が来ること。関心が高まっているときなので、早く答えるほど効きます。待たせると、あきらめられます。

term-small-talk = 雑談
term-small-talk-reading = ざつだん
term-small-talk-meaning = 仕事から離れた、気軽なおしゃべり。例：店先の花の話。親しみは増しますが、それだけでは、相手に何が要るのかはなかなか見えてきません。

term-information = 役に立つ情報
term-information-reading = やくにたつじょうほう
term-information-meaning = 相手の仕事の助けになる話や資料のこと。例：花屋さんに、母の日の注文をさばく工夫を伝える。宣伝ではないからこそ、「よく知っている人だ」と信用されます。

term-consultation = 相談
term-consultation-reading = そうだん
term-consultation-meaning = 相手の悩みを聞き、いっしょに考えること。時間はかかりますが、何が要るのかがはっきりし、予算の様子も聞けます。②の中心になる活動です。

term-visit = 訪問
term-visit-reading = ほうもん
term-visit-meaning = 知り合った相手のところへ出向くこと。約束どおり顔を出すと、頼りになる人だと思われます。②にも③にもなる活動なので、何のために行くのかを先に決めます。

term-seminar = 勉強会
term-seminar-reading = べんきょうかい
term-seminar-meaning = 役に立つ話をする会を開き、知っている人を招くこと。一度に何人もの信頼を育てられますが、まとまった時間と費用がかかります。

term-proposal = 提案書
term-proposal-reading = ていあんしょ
term-proposal-meaning = 相手の困りごとに対して、何を、いくらで、どう役立てるかを書いたもの。ニーズがはっきりしてから書くほど、よい内容になります。

term-ask = 契約のお願い
term-ask-reading = けいやくのおねがい
term-ask-meaning = 「契約していただけますか」とたずねること。③の要です。いつでもできますが、信頼やニーズの明確さが足りないと、断られて信頼も減ります。

term-conversion = 成約率
term-conversion-reading = せいやくりつ
term-conversion-meaning = 契約のお願いのうち、成約になった割合。例：お願い10回で成約3件なら30%。低いときは、お願いを増やすより、その前に何をしたかを見直します。

term-quota = 目標
term-quota-reading = もくひょう
term-quota-meaning = 期間のうちに届きたい売上の額。例：15日間で120万円。最後の駆け込みで届かせても、断られた相手が多いと、次の期間が苦しくなります。

term-pipeline = パイプライン／これからの見込み
term-pipeline-reading = ぱいぷらいん／これからのみこみ
term-pipeline-meaning = 育てている途中の見込み客と、そこから先々に見込める売上。今日の売上がよくても、ここがやせていると、来月が苦しくなります。

term-territory = 担当エリア
term-territory-reading = たんとうえりあ
term-territory-meaning = 自分が受け持つ地域と、そこにいるお客様や見込み客。訪ねる先には限りがあるので、一軒に断られると、代わりはすぐには見つかりません。

term-referral = 紹介
term-referral-reading = しょうかい
term-referral-meaning = お客様が、知り合いを引き合わせてくださること。初めから少し信頼されて会えるので、いちから開拓するより話が早く進みます。

term-repeat = リピート
term-repeat-reading = りぴーと
term-repeat-meaning = 一度買ったお客様が、また買ってくださること。満足が続いていれば、新しい相手に売るよりずっと短い時間で済みます。

term-cross-sell = クロスセル／別商品の販売
term-cross-sell-reading = くろすせる／べつしょうひんのはんばい
term-cross-sell-meaning = お客様に、別の商品も買っていただくこと。例：予約の仕組みを入れたお店に、在庫の仕組みもすすめる。困りごとに合っていれば喜ばれます。

term-complaint = クレーム
term-complaint-reading = くれーむ
term-complaint-meaning = 商品や対応への不満の声。早く誠実に応えれば、満足は取り戻せます。そこから紹介まで生まれることもありますが、めったにない幸運です。

term-word-of-mouth = 口コミ
term-word-of-mouth-reading = くちこみ
term-word-of-mouth-meaning = 人から人へ伝わる評判。喜んだお客様の話は近所の関心を少し高め、強引さへの不満は、それより強く近所の信頼を下げます。

term-cooling-off = クーリングオフ／取り消し
term-cooling-off-reading = くーりんぐおふ／とりけし
term-cooling-off-meaning = 決めた契約を、相手があとで取り消すこと。押されて買ったときに起こりがちです。なお、法律のクーリングオフは、おもに消費者を守る制度です。

term-rival = 競合
term-rival-reading = きょうごう
term-rival-meaning = 同じような商品を売る、よその会社。画面では「他社」と書きます。ニーズだけはっきりさせて、お願いをせずにいると、先を越されることがあります。

term-sold-online = オンライン成約
term-sold-online-reading = おんらいんせいやく
term-sold-online-meaning = 営業が会わないまま、ホームページなどで契約が決まること。年々増えています。信頼や関心が高い相手ほど、起こりやすくなります。

term-division-of-labour = 分業
term-division-of-labour-reading = ぶんぎょう
term-division-of-labour-meaning = ①〜④を、人や部署で分けて受け持つこと。例：育成はマーケティング、契約は営業。一人で四役をこなすと、いつも時間が足りません。

term-gifted-closer = 天性のクローザー
term-gifted-closer-reading = てんせいのくろーざー
term-gifted-closer-meaning = ②を飛ばしてお願いしても、押された感じを与えずに売れてしまう人。ごくまれで、まねをしても、たいていの人はうまくいきません。

term-detour = 急がば回れ
term-detour-reading = いそがばまわれ
term-detour-meaning = 危うい近道より、確かな回り道のほうが早く着くという教え。琵琶湖を渡る矢橋（やばせ）の船は速くても風で止まることがあり、瀬田の橋へ回るほうが早く着く、という古い歌がもとです。

term-discount = 値引き
term-discount-reading = ねびき
term-discount-meaning = 値段を下げて契約をお願いすること。その場は決まりやすくなりますが、相手も近所もしばらくその値段を当てにするので、次の売上から差し引かれていきます。

term-check-in = 様子うかがい
term-check-in-reading = ようすうかがい
term-check-in-meaning = 買ってくださった方に、その後の具合をたずねること。短い時間で満足が保たれ、ほかに困りごとがないかも分かります。

term-support = 使い方の手伝い
term-support-reading = つかいかたのてつだい
term-support-meaning = 買ったものを相手が使いこなせるよう手を貸すこと。例：棚卸しの日に、操作をとなりで見る。満足がよく上がります。

term-question = 質問
term-question-reading = しつもん
term-question-meaning = お客様から来る、買ったものについての問い。その日のうちに答えれば喜ばれ、放っておくと満足が下がります。

term-satisfaction = 満足
term-satisfaction-reading = まんぞく
term-satisfaction-meaning = 買ったことをよかったと思う度合い。手をかけないと少しずつ下がります。高ければリピートや紹介が生まれ、低いとクレームになり、やがて離れていきます。

term-study = 学ぶ
term-study-reading = まなぶ
term-study-meaning = ①〜④のどれかについて知識や技を身につけること。使った時間の分だけ今日の仕事は減りますが、あとの一回一回が効くようになります。一人四役をこなす人が伸びる道です。
