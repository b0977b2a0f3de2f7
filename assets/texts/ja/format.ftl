# シナリオの形式の説明：型ごと、項目ごと。英語の説明は Rust の型に書いてある。

format-Scenario = シナリオ。ファイル全体の形です。
format-Scenario-format = 形式の番号。いまは 1 だけです。
format-Scenario-id = 識別名。半角の英数字と「_」「-」だけで書きます。記録ファイルとコマンドで使います。
format-Scenario-title = 題名。
format-Scenario-summary = シナリオを選ぶ画面に出る一行。
format-Scenario-place = 舞台になる町の名前。
format-Scenario-briefing = 初日の前に読む文章。「\n」で改行します。
format-Scenario-calendar = 日数、一日の時間、時の流れの速さ。
format-Scenario-visibility = 相手の内側が、どこまで見えるか。
format-Scenario-purposes = 四つの目的の、この会社での呼び名。ふつうの名でよければ書きません。
format-Scenario-territory = 地図と、そこにいる相手。
format-Scenario-scenery = 町の見え方。季節と天気。
format-Scenario-events = 決まった日に起こること。
format-Scenario-incident = 一度だけ起こる、忘れられない出来事。なければ書きません。
format-Scenario-rival = 回ってくる他社の営業。名前をつけるときだけ書きます。
format-Scenario-trainee = あなたのやり方を写す研修生。いなければ書きません。
format-Scenario-coach = 先輩が教えること、言うこと。
format-Scenario-prediction = 初日の前に聞く予想。なければ聞きません。
format-Scenario-reflections = 週の終わりに一つずつ聞く問い。書いた順に出ます。一つもなければ、週の予定もふり返りもありません。
format-Scenario-goal = 目標と、採点のしかた。
format-Scenario-activities = 活動の決まり。ふつうと違うところだけ書きます。
format-Scenario-model = 世の中の決まり（モデルの数値）。ふつうと違うところだけ書きます。
format-Scenario-lesson = このシナリオで伝わるはずのこと。isogaba prove と isogaba check が、自動で遊んで確かめます。
format-Scenario-course = コースの中での位置。学ぶこと、話し合うこと。コースに入らないシナリオには書きません。
format-Scenario-debrief = ふり返りで先輩が最後に言うこと。上から見て、はじめに当てはまったものが出ます。
format-Scenario-sorting = 仕分けの練習。これを書くと、地図も相手もない、仕分けだけのシナリオになります。

format-Text = 二つの言語で書く文章。片方だけでもよく、そのときはどちらの言語でも同じものが出ます。
format-Text-ja = 日本語。
format-Text-en = 英語。

format-Course = コースの中での位置。何を学ぶか、遊んだあとに何を話し合うか。
format-Course-number = コースの何番目か。選ぶ画面はこの順に並べ、番号のないものを最後に置きます。
format-Course-minutes = およその所要時間。
format-Course-teaches = 学ぶこと。一文で書きます。
format-Course-prior = 先に遊んでおくとよいもの、知っておくとよいこと。一文で書きます。
format-Course-discussion = 遊んだ人たちと話し合う問い。講師のためのもので、正解のない問いにします。

format-LastWord = ふり返りで先輩が最後に言うことと、それが当てはまるとき。
format-LastWord-when = すべて当てはまれば言います。何も書かなければ、いつでも当てはまります。
format-LastWord-say = 一文から三文まで。

format-Ending = 終わり方。
format-Ending-AtLeast = 評価がこれ以上（S 秀、A 優、B 良、C 可）。
format-Ending-Below = 評価がこれより下。
format-Ending-QuotaReached = 売上の目標に届いた。
format-Ending-QuotaMissed = 売上の目標に届かなかった。
format-Ending-Customer = この人が、終わりにお客様である。
format-Ending-Left = この人が、買ってくれたのに離れた。
format-Ending-Closed = この人に、もう来ないでと言われた。
format-Ending-Neglected = この目的のために、ほとんど何もしなかった（働いた時間の5%より少ない）。
format-Ending-Pattern = 売り方の型がこれだった。
format-Ending-Chose = 出来事で、この番号の選択肢を選んだ。最初が 1 です。

format-Grade = 評価。
format-Grade-D = 不可。
format-Grade-C = 可。
format-Grade-B = 良。
format-Grade-A = 優。
format-Grade-S = 秀。

format-Pattern = 売り方の型。ふり返りの「型」のページに出るものです。
format-Pattern-AllFour = 一人四役。ひとりで四つの目的をこなす。ほかのどれでもない型も、ここに入ります。
format-Pattern-NurtureMissing = 育成欠落。②がないか薄く、成約が少ない。
format-Pattern-GiftedCloser = 天性のクローザー。②がないか薄いのに、成約が多い。
format-Pattern-DivisionOfLabour = 分業。②か③の一部を、社内のだれかやネットの店が受け持つ。
format-Pattern-NeverAsked = 一度もお願いしなかった。
format-Pattern-TooLittle = したことが少なすぎて、わからない。

format-Calendar = 日数と時間。
format-Calendar-days = 期間。営業日で数えます。
format-Calendar-hours_per_day = 一日に自由に使える時間。
format-Calendar-tempo = 時の流れの速さ。2 なら、10日かかることが5日で起こります。
format-Calendar-starts = 最初の日。平日を "2026-04-01" のように書きます。

format-Visibility = 見える範囲。
format-Visibility-Full = すべてが数字で見えます。手引きや復習向き。
format-Visibility-Cues = 営業なら気づくことだけが見えます。ふつうはこれです。
format-Visibility-Hidden = 機嫌とことばだけ。試験向き。

format-PurposeNames = 四つの目的の呼び名。書かない目的は、ふつうの名で出ます。
format-PurposeNames-prospecting = ①（見込み客の開拓）の呼び名。
format-PurposeNames-nurturing = ②（見込み客の育成）の呼び名。
format-PurposeNames-closing = ③（販売）の呼び名。
format-PurposeNames-after_follow = ④（アフターフォロー）の呼び名。

format-PurposeName = 一つの目的の呼び名。
format-PurposeName-name = 呼び名。
format-PurposeName-short = せまい所で使う短い名。全角4字、半角なら8字まで。書かなければ name を使います。

format-TerritorySpec = 担当エリア。地図と、そこにいる相手です。
format-TerritorySpec-seed = 運で決まる相手の素顔を、どの種から作るか。
format-TerritorySpec-map = 地図の絵。"lake_town"、"harbour"、"castle"、"valley"、"city"、"lakeside" のどれか。
format-TerritorySpec-districts = 地区。一つはいります。
format-TerritorySpec-prospects = 名前のある相手。
format-TerritorySpec-generated = 運で作る、名前のない相手。

format-Seed = 運の種。
format-Seed-Fixed = だれが遊んでも同じになる種。数を変えると、別の顔ぶれになります。

format-District = 地区。一日の最初の訪問には、その地区までの移動時間がかかります。
format-District-id = 地区の識別名。相手の district に書くもの。
format-District-name = 地区の名前。

format-ProspectSpec = 相手。店や会社の一軒です。
format-ProspectSpec-id = 相手の識別名。半角の英数字で、シナリオの中で一つだけの名にします。
format-ProspectSpec-name = 店や会社の名前。
format-ProspectSpec-person = 話す相手の人。
format-ProspectSpec-trade = 何の仕事か。
format-ProspectSpec-about = 人づてに聞く評判。
format-ProspectSpec-kind = 建物。bakery、cafe、florist、grocer、inn、clinic、office、shop など。知らない名なら shop の絵になります。
format-ProspectSpec-customer = どんなお客さんか。遊ぶ人には、最後のふり返りまで明かされません。
format-ProspectSpec-district = いる地区の識別名。
format-ProspectSpec-at = 地図の上の場所。左からと、上からの距離。
format-ProspectSpec-known = 初日から知っている相手か。false なら、開拓で見つける相手です。
format-ProspectSpec-satisfaction = 初日からお客様なら、その満足。お客様でなければ書きません。
format-ProspectSpec-opens = 途中で開店するなら、その日の朝。書かなければ、はじめからいます。
format-ProspectSpec-value = 満額の注文の大きさ。
format-ProspectSpec-need = 必要の大きさ。
format-ProspectSpec-fit = 商品との相性。
format-ProspectSpec-clarity = その必要が、お互いにどれだけはっきりしているか。
format-ProspectSpec-credibility = 専門家として信用されているか。信頼のもとの一つ。
format-ProspectSpec-reliability = 約束を守る人だと思われているか。信頼のもとの一つ。
format-ProspectSpec-intimacy = 打ち解けているか。信頼のもとの一つ。
format-ProspectSpec-pressure = 売り込まれた感。これが大きいほど、信頼は割り引かれます。
format-ProspectSpec-heat = いまの関心。書かなければ、知っている相手は 0.30、知らない相手は 0.05。
format-ProspectSpec-window = 初日に予算がついているか。書かなければ運で決まります。
format-ProspectSpec-load = 初日までの接触の重さ。近ごろの接触一回で、およそ 1。
format-ProspectSpec-asks = 近ごろ購入をお願いされた回数。日がたつと薄れます。
format-ProspectSpec-proposal = 手もとにある提案書の出来。
format-ProspectSpec-look = 似顔絵。書かなければ、仕事に合った姿になります。
format-ProspectSpec-lines = せりふ。

format-CustomerType = お客さんのタイプ。何が響き、何が響かないか。
format-CustomerType-Steady = 堅実な人。くせがなく、一歩ずつ進みます。
format-CustomerType-Figures = 数字で考える人。裏づけは響き、雑談は響きません。
format-CustomerType-Sociable = 人づきあいの人。話は響き、資料は響きません。
format-CustomerType-Comparer = くらべて決める人。提案書は響きますが、いつも他社が近くにいます。
format-CustomerType-ByMail = 文字で話したい人。電話や訪問はじゃまになり、書いたものなら喜ばれます。
format-CustomerType-Burnt = 前に懲りた人。はじめから用心深く、約束を守るかどうかを見ています。

format-Look = 似顔絵。部品を重ねて描きます。
format-Look-back = 背景の色合い。
format-Look-body = 服。
format-Look-colour = 服の色。
format-Look-face = 顔。
format-Look-hair = 髪。
format-Look-extras = そのほかに身につけるもの。
format-Body = 服。
format-Hair = 髪。
format-Extra = そのほかに身につけるもの。

format-Lines = せりふ。場面ごとに、いくつでも。書かない場面では一般的なせりふになります。
format-Lines-first = 初めて会ったとき。
format-Lines-cool = 信頼が薄く、そっけないとき。
format-Lines-neutral = ふつうに受け答えするとき。
format-Lines-warm = 信頼が育って、打ち解けたとき。
format-Lines-pushed = 売り込まれたと感じているとき。
format-Lines-ready = 買う話をするとき。
format-Lines-no = 断るとき。
format-Lines-sold = 注文するとき。
format-Lines-closed = もう会わないと言うとき。
format-Lines-lost = 他社から買ったとき。
format-Lines-inquiry = 向こうから問い合わせてくるとき。
format-Lines-question = 買ったあと、使い方などを聞くとき。
format-Lines-again = 追加の注文をするとき。
format-Lines-complaint = 苦情を言うとき。
format-Lines-left = 買ったあと、よそに替えるとき。

format-Generated = 運で作る相手。何軒いるか、素顔がどれだけばらつくか。
format-Generated-count = はじめからいる軒数。
format-Generated-known = そのうち、初日から知っている軒数。count までです。
format-Generated-newcomers = このほかに、運で決まる日に開店する軒数。
format-Generated-value = 注文の大きさの中央値。
format-Generated-value_spread = 注文の大きさのばらつき（対数の標準偏差）。0 なら、みな同じになります。
format-Generated-credibility = 専門家としての信用：平均と標準偏差。
format-Generated-reliability = 約束を守る人としての信用：平均と標準偏差。
format-Generated-intimacy = 打ち解けている度合い：平均と標準偏差。
format-Generated-clarity = 必要のはっきりしている度合い：平均と標準偏差。
format-Generated-customers = どのタイプから選ぶか。多く書いたタイプほど、よく出ます。書かなければ、みな Steady です。

format-Spread = ばらつき。（平均, 標準偏差）の順に書く正規分布で、0〜1 に収めます。

format-TimedEvent = 決まった日に起こること。
format-TimedEvent-day = その日の朝に起こります。初日が 1 です。
format-TimedEvent-happens = 何が起こるか。

format-Happens = 起こせること。
format-Happens-Inquiry = 相手のほうから問い合わせが来ます。
format-Happens-Inquiry-from = その相手の識別名。
format-Happens-WindowOpens = 相手に予算がつきます。
format-Happens-WindowOpens-at = その相手の識別名。
format-Happens-Complaint = お客様から苦情が来ます。
format-Happens-Complaint-from = そのお客様の識別名。
format-Happens-Leaves = お客様が離れます。
format-Happens-Leaves-who = そのお客様の識別名。
format-Happens-Leaves-unless = 満足がこれ以上なら、離れません。書かなければ、必ず離れます。

format-IncidentSpec = 出来事。一度だけ起こり、どうするかを遊ぶ人が選びます。
format-IncidentSpec-day = その日の朝に起こります。初日が 1 です。
format-IncidentSpec-title = 出来事の題。
format-IncidentSpec-story = 何が起きたか。
format-IncidentSpec-picture = 絵。「incident/isogaba」のように、用意された絵の名で書きます。なければ、どの町にも合う絵が出ます。
format-IncidentSpec-choices = 選択肢。最後のものは時間がかからないようにします。選ばずに一日を終えると、最後を選んだことになります。

format-ChoiceSpec = 出来事での選択肢の一つ。
format-ChoiceSpec-say = すること。
format-ChoiceSpec-outcome = その結果、どうなったか。
format-ChoiceSpec-hours = かかる時間。
format-ChoiceSpec-yen = かかる費用。
format-ChoiceSpec-purpose = どの目的に使った時間とするか。
format-ChoiceSpec-effects = だれに、どんな変化があるか。

format-Purpose = 営業の四つの目的。
format-Purpose-Prospecting = ① 見込み客の開拓。
format-Purpose-Nurturing = ② 見込み客の育成。
format-Purpose-Closing = ③ 販売（セールス）。提案して、お願いする。
format-Purpose-AfterFollow = ④ アフターフォロー。

format-EffectSpec = 選択肢がもたらす変化。
format-EffectSpec-who = 変わる相手の識別名。何人でも。
format-EffectSpec-gains = 何がどれだけ変わるか。tempo には左右されません。
format-EffectSpec-meets = まだ知らない相手なら、これで知り合うか。
format-EffectSpec-opens_window = これで予算がつくか。

format-Gains = 変化。それぞれが 1 に向かって、残りの何割だけ進むか。pressure だけは、足す量です。
format-Gains-credibility = 専門家としての信用。
format-Gains-reliability = 約束を守る人としての信用。
format-Gains-intimacy = 打ち解けている度合い。
format-Gains-clarity = 必要のはっきりしている度合い。
format-Gains-heat = いまの関心。
format-Gains-satisfaction = 満足。お客様だけに効きます。
format-Gains-pressure = 売り込まれた感。マイナスなら、やわらぎます。

format-Scenery = 町の見え方。
format-Scenery-season = 季節。書かなければ、暦の日づけの季節です。
format-Scenery-weather = 天気のある日。ほかの日は晴れです。
format-Season = 季節。
format-Season-Spring = 春。三月から五月。
format-Season-Summer = 夏。六月から八月。
format-Season-Autumn = 秋。九月から十一月。
format-Season-Winter = 冬。十二月から二月。
format-Weather = ある日、または続く何日かの天気。
format-Weather-day = 最初の日。初日が 1 です。
format-Weather-until = 最後の日。書かなければ、その日だけです。
format-Weather-sky = 空もよう。
format-Sky = 空もよう。
format-Sky-Clear = 晴れ。
format-Sky-Cloud = 雲が流れます。
format-Sky-Rain = 雨。
format-Sky-Snow = 雪。
format-Sky-Wind = 風。春は花びらを、秋は葉を運びます。
format-Sky-Haze = 暑い日のかげろう。

format-TraineeSpec = 研修生。見てきたあなたのやり方で、自分の担当先を回ります。あなたの才能は写りません。
format-TraineeSpec-name = 呼び名。
format-TraineeSpec-from = 何日目から働くか。1 から数え、一日の終わりに働きます。
format-TraineeSpec-hours_per_day = 一日に働く時間。
format-TraineeSpec-prospects = 担当先の識別名。初日から会社の知り合いで、あなたは訪ねられません。

format-Rival = 他社の営業。
format-Rival-name = 呼び名。

format-Coach = 先輩。
format-Coach-name = 呼び名。
format-Coach-look = 顔かたち。書かなければ、背広の年配の人。
format-Coach-lessons = 手引き。一日に一つずつ教えます。
format-Coach-hints = ひとこと。当てはまる最初のものを言います。書かなければ、ふつうのひとことになります。

format-Lesson = 手引き。その日に覚えることを一つ、順に教えます。
format-Lesson-day = 教える日。初日が 1 です。
format-Lesson-idea = その日に覚えることを、一言で。
format-Lesson-steps = 教える順序。

format-Step = 手引きの一歩。先輩がひとこと言って、やって見せるか、やってもらいます。
format-Step-say = 先輩のことば。一、二文で。
format-Step-shows = 先輩がやって見せること。wants といっしょには書きません。
format-Step-wants = 遊ぶ人にしてもらうこと。
format-Step-points = 押すところを指し示すか。

format-Deed = すること。見せるものと、してもらうもの。
format-Deed-Touch = 相手への活動。
format-Deed-Touch-who = 相手の識別名。書かなければ、だれにでも。
format-Deed-Touch-what = どの活動か。書かなければ、お願いのほかなら何でも。
format-Deed-Touch-count = 何回するか。
format-Deed-Prospect = 開拓を一度。
format-Deed-MakeList = リスト作り。
format-Deed-EndDay = 一日を終える。
format-Deed-Wait = その人に何もせずに、一日を終える。
format-Deed-Wait-who = その相手の識別名。

format-Activity = 相手やお客様への活動。訪問は目的を決めてするので、三つに分かれます。
format-Activity-rapport = 雑談。
format-Activity-information = 役に立つ情報を届ける。
format-Activity-consultation = 悩みを聞いて、相談に乗る。
format-Activity-visit = 育成のための訪問（②）。
format-Activity-answer = 問い合わせや、お客様の質問への回答。
format-Activity-proposal = 提案書。
format-Activity-ask = 注文のお願い。
format-Activity-selling_visit = 売るための訪問（③）。相手の所でお願いします。
format-Activity-full_visit = 育成と売り込みをかねた訪問（②と③）。
format-Activity-discount = 値引きをつけてお願いする。
format-Activity-invite = 次のセミナーへの招待。
format-Activity-check_in = お客様への様子うかがい。
format-Activity-support = お客様が買ったものの手助け。
format-Activity-complaint = お客様の苦情への対応。
format-Activity-cross_sell = お客様に別の商品をすすめる。
format-Activity-referral = お客様に紹介をお願いする。

format-Hint = 先輩のひとことと、そのきっかけ。
format-Hint-when = きっかけ。すべて当てはまるときに言います。
format-Hint-say = ひとこと。一文で。
format-Hint-about = 何の腕についてか。
format-Hint-fades = その腕で何度うまくいったら言わなくなるか。つまずくと、また言います。0 なら、いつまでも言います。

format-Trigger = ひとことのきっかけ。遊ぶ人に見えることだけで決まります。
format-Trigger-FirstMorning = 初日の朝、まだ何もしていないとき。
format-Trigger-Day = この日。
format-Trigger-LastDay = 最終日。
format-Trigger-Monday = 週の最初の営業日。
format-Trigger-Friday = 週の最後の営業日。
format-Trigger-HoursUsed = 残りが30分を切ったとき。
format-Trigger-Complaint = 苦情が待っているとき。
format-Trigger-Inquiry = 問い合わせが待っているとき。
format-Trigger-Ready = 買う話をしている人がいるとき。
format-Trigger-Cold = 知っている人との間が、長くあいているとき。
format-Trigger-Pushed = 売り込まれたと感じている人がいるとき。
format-Trigger-Tired = このところ会いすぎた人がいるとき。
format-Trigger-Flat = 直前の活動が響かなかったとき。
format-Trigger-RefusedInARow = お願いが、続けてこの回数だけ断られたとき。
format-Trigger-NoProspecting = 三日のあいだ①を何もせず、まだ知らない相手が残っているとき。
format-Trigger-FewLeads = 進行中の見込み客が四人より少なく、まだ知らない相手が残っているとき。
format-Trigger-RivalSeen = 今朝、知っている相手の所で他社を見かけたとき。
format-Trigger-Streak = よい間合いが、この回数だけ続いたとき。
format-Trigger-QuotaReached = 目標に届いたとき。
format-Trigger-Customers = 何日か声をかけていないお客様がいるとき。
format-Trigger-MoreWanted = ほかにも要るものがあると話すお客様がいるとき。
format-Trigger-Budgets = 分業の予算を決める朝。
format-Trigger-Always = いつでも。

format-Skill = 腕。ひとことが何についてのものか。
format-Skill-Timing = いつお願いするか。
format-Skill-Spacing = どれくらいの間をあけるか。
format-Skill-Inquiries = すぐに答えること。
format-Skill-Prospecting = 新しい相手を見つけること。
format-Skill-Giving = 相手が求めるものを渡すこと。
format-Skill-AfterFollow = お客様を大切にすること。

format-Prediction = 初日の前の予想。どちらのやり方が多く売り上げるか、なぜそう思うか。答え合わせは最後のふり返りで。
format-Prediction-question = 問い。
format-Prediction-choices = 選べるやり方。
format-Prediction-reasons = 選べる理由。

format-Way = 予想で選ぶ売り方。遊ぶ人が読む文を中に書きます。
format-Way-Haste = 早くお願いする。
format-Way-Nurture = 先に育てる。
format-Way-AllFour = 四つの目的をすべて回す。
format-Way-NoProspecting = ①開拓だけしない。
format-Way-NoAfterFollow = ④アフターフォローだけしない。
format-Way-Team = 四つとも回し、一部を社内に任せる。
format-Way-Learner = 四つとも回し、はじめに勉強する。
format-Way-Even = どれも変わらない。

format-Reflection = ふり返りの問い。正解はありません。
format-Reflection-ask = 問い。
format-Reflection-answers = 選べる答え。

format-Goal = 目標と採点。
format-Goal-quota = 目標の売上。
format-Goal-score = 採点のしかた。

format-ScoreRules = 採点。五つの部分を、それぞれ急ぐ人から達人までの間で測り、重みをかけて足します。
format-ScoreRules-revenue = 売上から費用を引いた額（円）。
format-ScoreRules-conversion = 成約率：（お願いでの成約 + 1）÷（お願い + 4）。
format-ScoreRules-trust = 知っている相手の信頼の平均。断られて会えない相手は 0 です。
format-ScoreRules-pipeline = 進行中の案件の、これからの値打ち（円）。
format-ScoreRules-after = お客様の満足と追加の注文。町の軒数で割ります。
format-ScoreRules-grades = 可、良、優、秀になる点数。この順に四つ。

format-Anchor = 採点の一部分。どれだけ重く、どこからどこまでを測るか。
format-Anchor-weight = 全体に占める重み。
format-Anchor-lo = 急ぐ人の届く値。ここが 0 点です。
format-Anchor-hi = 達人の届く値。ここが満点です。

format-Activities = 活動の決まり。変えたい項目だけ書けば、あとはふつうの値のままです。ふつうの値は、間をおいた八回の活動で、冷たい見込み客の成約の見込みが 25〜50 % になるように合わせてあります。開拓の反応率は日本の業界の数字から：電話 0.5〜3 %、DM 0.5〜1 %、ポスティング 0.01〜0.3 %、FAX 0.07〜0.3 %。
format-Activities-rapport = 雑談。
format-Activities-information = 役に立つ情報。
format-Activities-consultation = 相談。
format-Activities-visit = 育成のための訪問。
format-Activities-selling_visit = 売るための訪問。
format-Activities-full_visit = 育成と売り込みをかねた訪問。
format-Activities-answer = 問い合わせや質問への回答。遅れるほど効き目が薄れます。
format-Activities-invite = 次のセミナーへの招待。
format-Activities-proposal = 提案書。必要がはっきりしているほど、よいものになります。
format-Activities-ask = 注文のお願い。
format-Activities-discount = 値引きをつけたお願い。ふつうはありません。
format-Activities-check_in = 様子うかがい。
format-Activities-support = 買ったものの手助け。
format-Activities-complaint = 苦情への対応。
format-Activities-cross_sell = 別の商品のすすめ。
format-Activities-referral = 紹介のお願い。
format-Activities-seminar = セミナー。招待した人が来ます。
format-Activities-list_making = リスト作り。あとに続く開拓の反応が上がります。
format-Activities-content = ネットの店の記事。店がひとりでに売ることがふえます。ふつうはありません。
format-Activities-study = 勉強。目的を一つ選び、あとの腕を上げます。ふつうはありません。
format-Activities-call = 電話（テレアポ）。
format-Activities-walk_in = 飛び込み。
format-Activities-dm = DM。
format-Activities-posting = ポスティング。
format-Activities-fax = FAX。
format-Activities-form = 問い合わせフォームへの送信。
format-Activities-email = メール。
format-Activities-travel = 地区までの移動。地区ごとに一日一度かかります。
format-Activities-without = この会社の営業がしない目的。それだけのための活動は、なくなります。

format-TouchRow = 相手への活動の一つ。何がかかり、何が変わるか。
format-TouchRow-hours = かかる時間。
format-TouchRow-yen = かかる費用。
format-TouchRow-purposes = 何のための活動か。お客様に対しては、②のものは④になります。
format-TouchRow-offered = この会社でするか。
format-TouchRow-face_to_face = 相手の所へ行くか。行くなら、その日その地区での一軒目に移動時間がかかります。
format-TouchRow-gains = 何がどれだけ変わるか。
format-TouchRow-load = 接触の重さ。重なると、会いすぎになります。
format-TouchRow-shows_window = 予算があるかどうかが、話からわかる確率。
format-TouchRow-shows_need = 必要の大きさがわかるか。お客様なら、満足と、ほかに要るものがあるか。

format-SeminarRow = セミナー。一度で大勢に届きます。
format-SeminarRow-hours = かかる時間。
format-SeminarRow-yen = かかる費用。
format-SeminarRow-purposes = 何のための活動か。
format-SeminarRow-offered = この会社でするか。
format-SeminarRow-seats = 席の数。これより多くは来ません。
format-SeminarRow-gains = 来た人それぞれの、何がどれだけ変わるか。
format-SeminarRow-load = 来た人それぞれにかかる、接触の重さ。

format-TaskRow = 一人でする仕事。
format-TaskRow-hours = かかる時間。
format-TaskRow-yen = かかる費用。
format-TaskRow-purposes = 何のための仕事か。
format-TaskRow-offered = この会社でするか。

format-ChannelRow = 開拓の手段。一時間あたりで書きます。
format-ChannelRow-touches = 一時間に当たれる件数。
format-ChannelRow-response = 町じゅうがまだ知らない相手のとき、一件あたりの反応の割合。
format-ChannelRow-yen = 一件あたりの費用。
format-ChannelRow-pressure = 反応した人に残る、売り込まれた感。
format-ChannelRow-heat = 反応した人の関心。
format-ChannelRow-talk = そもそも話や読むところまでいく割合。表示に使うだけです。
format-ChannelRow-face_to_face = 地区を歩いてする手段か。
format-ChannelRow-purposes = 何のための手段か。
format-ChannelRow-offered = この会社でするか。

format-Model = 世の中の決まり。モデルの数値のすべてです。
format-Model-trust = 信頼のもとの重み。
format-Model-closing = お願いと、そのあとに起こること。
format-Model-decay = 何がどれだけ早く薄れるか。
format-Model-fatigue = どれだけの接触に耐えられるか。
format-Model-market = ひとりでに起こること。
format-Model-after = 売ったあとに起こること。
format-Model-discount = 値引きの効き目とつけ。
format-Model-study = 勉強の効き目。
format-Model-shop = ネットの店の効き目。
format-Model-team = 分業で、費用の分だけ得られるもの。
format-Model-talent = 営業自身の素質。
format-Model-gift = 天性のクローザーの持つもの。
format-Model-arrivals = 新しい店がどう開くか。
format-Model-prospecting = 開拓とリスト。
format-Model-readings = 外から見てわかること。
format-Model-customers = お客さんのタイプごとの違い。

format-TrustWeights = 信頼の重み：信頼 =（重みをかけた信用・約束・親しさの和）÷（1 + κ × 売り込まれた感）。マイスターらの信頼の式（2000）から。
format-TrustWeights-credibility = 専門家としての信用の重み。
format-TrustWeights-reliability = 約束を守る人としての信用の重み。
format-TrustWeights-intimacy = 打ち解けている度合いの重み。
format-TrustWeights-pressure = 売り込まれた感が信頼を割り引く強さ（κ）。
format-TrustWeights-floor = 放っておくと、二つの信用が戻っていく値。
format-TrustWeights-intimacy_floor = 放っておくと、打ち解けている度合いが戻っていく値。
format-TrustWeights-clarity_floor = 放っておくと、必要のはっきりしている度合いが戻っていく値。

format-Closing = お願い。見込み、売り込まれた感、断り、打ち切り、取り消し。
format-Closing-low = 安い商品の条件。これより安いものには、すべてこの条件が当てはまります。
format-Closing-middle = 中くらいの値段の条件。
format-Closing-high = 高い商品の条件。これより高いものにも当てはまります。あいだの値段では、対数の値段でつなぎます。
format-Closing-need = 必要 × はっきり度の、対数オッズでの重み。
format-Closing-fit = 相性 − 0.5 の、対数オッズでの重み。
format-Closing-window = 予算があることの、対数オッズでの重み。
format-Closing-heat = 関心の、対数オッズでの重み。
format-Closing-proposal = 提案書の出来の、対数オッズでの重み。
format-Closing-pressure = 売り込まれた感の、対数オッズでの重み。引かれます。
format-Closing-trust_share = 早すぎるお願いのうち、信頼の不足が占める割合。残りは、必要がはっきりしていないこと。
format-Closing-push = どんなお願いでも増える、売り込まれた感。
format-Closing-push_again = 最近のお願い一度ごとに増える、売り込まれた感。
format-Closing-push_visiting = 売るための訪問で加わる分。来れば頼まれると思われているので、ふつうはマイナスです。
format-Closing-push_full_visit = 兼ねた訪問で加わる分。楽しく話した終わりに頼むことになります。
format-Closing-refused_pressure = 断ったあとに残る、売り込まれた感。
format-Closing-refused_intimacy = まったく早すぎたお願いで失う、打ち解けている度合い。
format-Closing-refused_reliability = まったく早すぎたお願いで失う、約束を守る人としての信用。
format-Closing-refused_credibility = まったく早すぎたお願いで失う、専門家としての信用。
format-Closing-polite_gap = 早すぎる度合いがこれより小さければ、ていねいに理由を言って断られます。
format-Closing-polite_clarity = ていねいな断りで増える、はっきり度。
format-Closing-walk_chance = 迫られて、もう会わないと言われる確率の上限。
format-Closing-walk_pressure = その半分になる、売り込まれた感。
format-Closing-walk_width = その段の幅。小さいほど急に変わります。
format-Closing-cool_chance = 買った人が取り消す確率の上限。
format-Closing-cool_pressure = その半分になる、売り込まれた感。
format-Closing-cool_width = その段の幅。小さいほど急に変わります。
format-Closing-proposal_base = 必要がまるではっきりしていないときの、提案書の出来。
format-Closing-proposal_clarity = 必要がすっかりはっきりしているときに加わる、提案書の出来。
format-Closing-price_base = 信頼がまったくないときに払われる、定価の割合。
format-Closing-price_trust = 信頼がいっぱいのときに加わる、定価の割合。
format-Closing-satisfaction = 新しいお客様の満足：もとの値、相性の重み、信頼の重み、売り込まれた感の重み、ばらつき。
format-Closing-delighted = 新しいお客様の満足がこれより高ければ、よい評判を広めてくれます。

format-AskTerms = 値段ごとの条件。お願いが自然に聞こえるまでに相手が何を求め、成約の見込みがどこから始まるか。
format-AskTerms-price = この条件の値段。
format-AskTerms-base = 成約の対数オッズの、もとの値。
format-AskTerms-trust = 信頼の、対数オッズでの重み。
format-AskTerms-prematurity = まったく早すぎるお願いで増える、売り込まれた感。
format-AskTerms-expected = 相手が求める信頼とはっきり度。

format-Decay = 薄れる速さ。tempo が 1 のときに、残りが約 37 % になるまでの日数です。
format-Decay-pressure = 売り込まれた感。
format-Decay-heat = 関心。
format-Decay-load = 接触の重さ。
format-Decay-asks = 最近のお願いの記憶。
format-Decay-proposal = 提案書の新しさ。
format-Decay-clarity = 必要のはっきりしている度合い。
format-Decay-intimacy = 打ち解けている度合い。
format-Decay-reliability = 約束を守る人としての信用。
format-Decay-credibility = 専門家としての信用。
format-Decay-satisfaction = 満足。
format-Decay-satisfaction_floor = 放っておくと、満足が戻っていく値。
format-Decay-list = リストの質。
format-Decay-content = ネットの店の記事。

format-Fatigue = 接触の限度。限度を超えると、まず無駄になり、さらに超えると害になります（逆U字：ゴドフリーら 2011）。
format-Fatigue-base = 信頼がないときに耐えられる、接触の重さ。
format-Fatigue-trust = 信頼がいっぱいのときに加わる分。
format-Fatigue-softness = 効き目の落ち方のゆるやかさ。
format-Fatigue-grace = 限度を超えてから、害が出るまでの余裕。
format-Fatigue-pressure = 超えた分 1 ごとに増える、売り込まれた感。
format-Fatigue-intimacy = 超えた分 1 ごとに失う、打ち解けている度合い。
format-Fatigue-dampening = 売り込まれた感が、育成の効き目を弱める強さ。
format-Fatigue-need_share = はっきり度の増え方のうち、必要の大きさで決まる割合。

format-Market = ひとりでに起こること。確率は、tempo が 1 のときの一日あたりです。
format-Market-window_opens = 予算がつく。
format-Market-window_closes = 予算がなくなる。
format-Market-rival = 他社に取られる。
format-Market-rival_seen = 知っている相手の所で他社を見かける回数。そこで実際に取られる回数の何倍か。
format-Market-spontaneous = 信頼していて予算のある相手が、頼まれずに注文する。
format-Market-spontaneous_from = それに要る信頼と、はっきり度。
format-Market-web_visit = 相手がホームページを見る（関心 1 あたり）。
format-Market-web_order = 見た人が注文する。
format-Market-web_size = ネットの注文の大きさ。ふつうの注文の何倍か。
format-Market-inquiry = 相手が問い合わせてくる（関心 1 あたり）。
format-Market-inquiry_heat = 問い合わせてきた人の関心。
format-Market-inquiry_fades = 回答の値打ちが 63 % 失われるまでの日数（オールドロイドら 2011：早さが決め手）。
format-Market-inquiry_days = 答えのない問い合わせが、あきらめられるまでの日数。
format-Market-good_word = よい評判が、近所の信用と関心を動かす量。
format-Market-bad_word = 悪い評判が、近所の信用と打ち解けている度合いを奪う量。

format-AfterFollow = 売ったあとに起こること。確率は tempo が 1 のときの一日あたり、日数も tempo が 1 のときです。
format-AfterFollow-repeat_rate = お客様がまた買う多さ。ふつうは 1。よく買い足す商品なら 2、めったに買い替えないなら 0.3 など。
format-AfterFollow-question = お客様が、買ったものについて質問する。
format-AfterFollow-question_ignored = 答えのない質問で失う満足。
format-AfterFollow-complaint = お客様が苦情を言う（満足が complaint_from を下回る分 1 あたり）。
format-AfterFollow-complaint_from = だれも苦情を言わなくなる満足。1 より大きければ、満足していても時には苦情が出ます。
format-AfterFollow-complaint_drop = 苦情のもとになったことで、すぐに失う満足。
format-AfterFollow-complaint_waits = 待たせている一日ごとに失う満足。
format-AfterFollow-complaint_told = 待たせた苦情が、近所に話されるまでの日数。
format-AfterFollow-complaint_breaks = そのとき、約束の信用と打ち解けている度合いが残る割合。
format-AfterFollow-sincerity_fades = 対応の誠意の値打ちが 63 % 失われるまでの日数。
format-AfterFollow-recovery = すぐに対応したとき、前より満足してもらえる確率。
format-AfterFollow-recovery_bonus = そのとき、前より増える満足。
format-AfterFollow-recovery_short = そうならないとき、前に足りない満足：すぐなら最初の値、待たせるほど二つめの値が加わります。
format-AfterFollow-recovery_trust = 立て直しで増える、約束の信用と打ち解けている度合い。
format-AfterFollow-complaint_referral = すぐに対応したとき、紹介がもらえる確率。
format-AfterFollow-due = お客様に、また要るものができる（0.5 + 必要 の 1 あたり）。
format-AfterFollow-due_from = それが始まるまでの、売ってからの日数。
format-AfterFollow-due_passes = 応えられないまま、要らなくなる。
format-AfterFollow-repeat = 要るものがあるお客様が、頼まれずにまた注文する。
format-AfterFollow-repeat_step = その半分になる満足と、その段の幅。
format-AfterFollow-order_size = 追加の注文の大きさ。最初の注文の何倍か。
format-AfterFollow-cross_base = 別の商品のすすめ：対数オッズの、もとの値。
format-AfterFollow-cross_satisfaction = 満足の、対数オッズでの重み。
format-AfterFollow-cross_trust = 信頼の、対数オッズでの重み。
format-AfterFollow-cross_due = 要るものがあることの、対数オッズでの重み。
format-AfterFollow-cross_pressure = 売り込まれた感の、対数オッズでの重み。引かれます。
format-AfterFollow-cross_again = 最近のすすめ一度を、売り込まれた感いくつ分と数えるか。
format-AfterFollow-cross_no = 断りで増える、売り込まれた感：最初の分と、最近のすすめ一度ごとの分。
format-AfterFollow-cross_no_satisfaction = 断りで失う満足。
format-AfterFollow-churn = お客様が離れる（満足が churn_below を下回る分 1 あたり）。
format-AfterFollow-churn_below = これ以上満足していれば、だれも離れません。
format-AfterFollow-churn_complaint = 苦情を待たせすぎているあいだ、それが何倍になるか。
format-AfterFollow-referral = 満足したお客様が、頼まれずに紹介してくれる。
format-AfterFollow-referral_from = 紹介が始まる満足と、そこからどれだけ上でいっぱいになるか。
format-AfterFollow-referral_asked = 頼めば紹介してくれる確率。
format-AfterFollow-referral_asked_from = 頼んだとき、紹介が始まる満足と、そこからどれだけ上でいっぱいになるか。
format-AfterFollow-referral_trust = 紹介の確率がいっぱいになる信頼。
format-AfterFollow-referral_no = 頼んでもらえなかったときに増える、売り込まれた感。
format-AfterFollow-referral_rests = 紹介できる人がいない日数：売ってからと、頼まれてから。
format-AfterFollow-referred_trust = 紹介された人がはじめに持つ、専門家の信用、約束の信用、打ち解けている度合い。紹介した人の信頼 1 あたり。
format-AfterFollow-referred_start = 紹介された人の、関心とはっきり度の下限、売り込まれた感の上限。
format-AfterFollow-referred_fit = 紹介された人の、相性のよさの上乗せ。

format-Discount = 値引き。近道の代金は、次の注文が払います。
format-Discount-share = 値引く割合。
format-Discount-pull = 値引き 1（全額）あたり、成約の対数オッズに加わる分。
format-Discount-expected = そのあと、このお客様と近所が当てにする割合。
format-Discount-remembered = 当てにされる日数（tempo が 1 のとき）。

format-Study = 勉強（学ぶ）。いまの時間を、あとの腕に替えます。
format-Study-gain = 一時間で、残りの何割だけ腕が上がるか。
format-Study-worth = 腕がいっぱいのとき、渡すものの効き目と反応に加わる割合。

format-Shop = ネットの店。書いたものが、ひとりでに育て、売ります。
format-Shop-gain = 記事一つで、残りの何割だけ店が整うか。
format-Shop-worth = 店がすっかり整ったとき、ホームページでの注文の確率に加わる倍率。

format-Team = 分業。費用の分だけ、だれが何をしてくれるか。
format-Team-budget = 予算の合計の上限。一週間の円。0 なら分業はありません。
format-Team-marketing_touch = 情報の発信：見込み客一人に一度届ける費用。
format-Team-marketing_effect = その効き目。自分で届けるときの何倍か。
format-Team-inside_call = 電話での開拓：一件の費用。日本の代行では一件 200〜300 円ほどです。
format-Team-shop_piece = ネットの店：自分が書く記事一つ分の費用。
format-Team-week = 一週間の予算を使い切るまでの営業日。

format-Talent = 営業自身の素質。
format-Talent-Usual = ほとんどの人と同じ。
format-Talent-Gifted = 天性のクローザー。
format-Talent-ByChance = この確率で天性のクローザー。そうだったかどうかは、最後のふり返りで明かします。

format-Gift = 天性のクローザーの持つもの。まれなので、当てにはできません。
format-Gift-tact = お願いの売り込まれた感のうち、感じさせずにすむ割合。
format-Gift-gift = 成約の対数オッズに加わる分。

format-Arrivals = 町の変わり方。
format-Arrivals-daily = これから開く店のうち一軒が開く、一日あたりの確率（tempo が 1 のとき）。

format-Prospecting = 開拓とリスト。
format-Prospecting-list_gain = リスト作り一回で、完全なリストまでの残りの何割だけ進むか。完全なリストなら反応は二倍になります。

format-Readings = 外から見てわかること。
format-Readings-bias = 相手ごとに残る、信頼の読み違いの標準偏差。
format-Readings-bloom = 桜が次の段に進む、読み取った信頼。裸の枝から満開まで七つ。
format-Readings-pressure = 花びらが散って見える、売り込まれた感：わずかに、はっきりと。
format-Readings-heat = 明かりが温かく見える関心：わずかに、はっきりと。
format-Readings-satisfaction = お客様が満ち足りて見える満足：まずまず、とても。
format-Readings-warm = 求める信頼のこの割合から、打ち解けて聞こえます。
format-Readings-cool = 求める信頼のこの割合を下回ると、そっけなく聞こえます。

format-CustomerTypes = お客さんのタイプごとの違い。変えたい項目だけ書けば、あとはふつうの値のままです。喜ぶことが一つか二つ、響かないことが一つになるように、このゲームで決めた値で、測った分類ではありません。
format-CustomerTypes-steady = 堅実な人（Steady）。
format-CustomerTypes-figures = 数字で考える人（Figures）。
format-CustomerTypes-sociable = 人づきあいの人（Sociable）。
format-CustomerTypes-comparer = くらべて決める人（Comparer）。
format-CustomerTypes-by_mail = 文字で話したい人（ByMail）。
format-CustomerTypes-burnt = 前に懲りた人（Burnt）。

format-TypeRow = 一つのタイプの違い。違いのない倍率は 1 です。
format-TypeRow-rapport = 雑談の効き目の倍率。
format-TypeRow-information = 情報の効き目の倍率。
format-TypeRow-consultation = 相談の効き目の倍率。
format-TypeRow-visit = 訪問の効き目の倍率。
format-TypeRow-proposal = 提案書の出来と効き目の倍率。
format-TypeRow-reliability = 約束を守る人としての信用の、増え方の倍率。
format-TypeRow-disturbed = 電話や訪問のたびに増える、売り込まれた感。
format-TypeRow-pressure = 初日の売り込まれた感の下限。
format-TypeRow-forgets = 売り込まれた感が薄れる速さの倍率。
format-TypeRow-rival = 他社に取られる確率の倍率。

format-Claim = 伝わるはずのこと。自動で何度も遊ばせて、確かめられます。
format-Claim-NurtureBeatsHaste = 先に育てるほうが、急ぐより多く売り上げる。
format-Claim-NurtureBeatsHaste-by = 少なくとも何倍か。
format-Claim-BetterBeforeWorse = はじめの何日かは急ぐほうが先を行き、終わりには抜かれる。
format-Claim-EndPushDoesNotPay = 最終日に全員へお願いしても、点は上がらない。
format-Claim-OverNurtureLoses = 育ててばかりでほとんどお願いしないと、おくれを取る。
format-Claim-NeglectHurts = この目的をしないと、おくれを取る。
format-Claim-NoDominantActivity = それ一つで決まってしまう活動はない。
format-Claim-NoUselessActivity = だれにも要らない活動はない。
format-Claim-TraineeCopies = 才能のある本人は急いでもやっていける。それを写した研修生は、育てるのを写した研修生に遠くおよばない。
format-Claim-GiftedMayRush = 天性のクローザーなら急いでもやっていける。ほかの人には、まず無理。
format-Claim-ReadingPays = 相手に響くものを渡すほうが、だれにも同じにするより点が高い。
format-Claim-GradesTell = 評価がやり方を見分ける。名人は秀、先に育てる人（育成だけの人と四つとも回す人の、よいほう）は良以上、急ぐ人は可まで。
format-Claim-LuckBelow = 点の差のうち、運の占める割合がこれより小さい。

format-Sorting = 仕分けの練習。会社の活動をカードにして、四つの目的に分けます。
format-Sorting-companies = 会社。書いた順に出ます。

format-Company = 活動を仕分ける会社。
format-Company-name = 会社の名前。
format-Company-about = 何を、だれに、どう売っているか。答えるのに要ることを書きます。
format-Company-kind = 会社の建物。
format-Company-cards = 活動のカード。

format-Card = カード一枚。
format-Card-activity = すること。
format-Card-accepts = この会社で正解になる目的。いくつあってもかまいません。
format-Card-because = そのわけ。

format-Scenario-dials = 初日の前に、遊ぶ人が決めること（つまみ）。これを書くと、相手は種から毎回新しく作られ、目標と採点の基準も自動で決まります。だれの名も書いていない出来事の効き目は、初日からの知り合い全員におよびます。

format-Dial = つまみ。初日の前に、遊ぶ人が決めることです。
format-Dial-id = 識別名。半角の英数字と「_」「-」だけで書きます。コマンドではこの名で呼びます。
format-Dial-title = 題名。
format-Dial-about = 動かすと世の中の何が変わり、何に気をつけるか。
format-Dial-stops = 目盛り。小さいほうから順に書きます。
format-Dial-usual = ふだんの目盛り。1から数えます。

format-Stop = つまみの目盛り。
format-Stop-turns = 何を、どこまで動かすか。一つのつまみの目盛りは、みな同じものを動かします。
format-Stop-label = 目盛りに書くことば。書かなければ、数がそのまま出ます。

format-Turns = つまみが動かすもの。
format-Turns-Prospects = 初めからいる、作られた相手の数。
format-Turns-Known = そのうち、初日から知り合いの数。相手のほうが少なければ、全員です。
format-Turns-Newcomers = あとから店を開く相手の数。
format-Turns-OrderValue = 注文額のまん中。
format-Turns-Customers = どんな人たちか。書いた回数だけ、そのタイプが多くなります。
format-Turns-Days = 期間。営業日で数えます。
format-Turns-HoursPerDay = 一日に自由に使える時間。
format-Turns-Pressure = 早すぎるお願いが、どれほど嫌がられるか。ふつうが1です。
format-Turns-Forgetting = 信頼や話したことが薄れる速さ。ふつうが1です。
format-Turns-Rival = 他社が客をさらっていく勢い。ふつうが1です。
format-Turns-RepeatRate = お客様がまた買ってくれる勢い。ふつうが1です。
format-Turns-Budget = チームに使える一週間の費用。0なら、チームはいません。
format-Turns-Talent = 営業本人の資質。
