# title: Eleven pens
# you: Sam
# partner: mina
# about: Eight years with Mina. Three weeks ago, at night, she told you how her boss put her right in a meeting ('Thirty-four, Mina'), and how eleven people wrote it down. Tonight you told it at Jon's table. It went down very well. She has driven you home.
# minutes: 7
# ladder: E
# notes: A complaint about you. Nobody is hurt.
# goal: Find out what you took before you are sorry for it.
# room: car rain
# tv: off
# after: the-meeting
# start: heard=30 guard=48 tolerance=1.0 light=phone
# truth: feeling=hurt strength=3 face=hurt sentence=click cause="what she told you at night was a turn at dinner" need="to hear exactly what you took"
# sentence: well: You told it well.
# sentence: click: You even did the click.
# sentence: bollard: I let two buses out, and a bollard.

// The second evening of the-meeting. What was heard there is known() here, and ended() says how it went, if it was played at all.
// Her key: she does sums, so itemise it. Whoever says exactly what was taken gets a stroke on the steamed glass; whoever says sorry gets "That was quick."
// One word is kept for the pen: nobody says "funny" before she does, and she says it once.
// "You must have practised" is true of her. So is "I'd breathed in". Both come back with the pen.
// Saying things back is doing her voice, tonight, and she says so. Silence is wrong once: when she has asked you a question.

VAR owned = 0        // how many things you have put your name to
VAR hurried = false  // you were sorry before you knew for what
VAR snapped = false  // you told her that she had laughed
VAR right = false    // three weeks ago you heard that forty-three was right
VAR tobi = false     // three weeks ago you heard about Tobi

INCLUDE engine.ink

-> belt

// ---------------------------------------------------------------- she parks, and stays

=== belt ===
~ right = known("she-was-right")
~ tobi = known("told-tobi-wrong")
# image: Rain. The wipers have stopped halfway. Somebody at the wheel, out of focus.
# through: ...the click. ...no, you read it.
# hidden: Look up before they send another one.
Is that them? Are they doing the click? ... No, you read it. It's your public. # mood: neutral # look: away # fact: your-public
# image: Mina turns the key. The engine stops. She keeps both hands on the wheel.
I've been so calm, did you notice? I let two buses out, and a bollard. # mood: neutral # look: away # fact: two-buses
# hidden: I've got something for you. I had. I had it at the roundabout.
I'm not going in yet. If we go in, you'll put the kettle on, and it'll be over. # mood: tired # look: you # fact: not-going-in # feeling
* [Then we'll stop here. When did it go wrong? # act: askOpen # depth: 3 # fit: 1 # own]
  With the crumble. And I stopped talking at the roundabout. I wondered if you'd spot it. # mood: hopeful # look: you
* [You've gone quiet. Was it Jon, about the lamb? # act: askClosed # depth: 3 # fit: .6 # own]
  # hidden: It was you. Say it was you.
  The lamb? No. I liked the lamb. The lamb never did an impression of me. # mood: neutral # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Listen to it on the roof. It's like sitting in somebody's drum. # mood: warm # look: you
- -> notices

=== notices ===
You told it well. I want to say that first. You told it really well. # mood: neutral # look: you # fact: told-it-well
# call: phone: Jon's table. Five new. / Priya: CLICK. Dev: thirty-four, Priya. Jon: mum's at the sink doing it with a clothes peg
There was a pause before the pens. I'd never have thought of a pause. # mood: skeptical # look: away # fact: the-pause
# said: You're giving me a review, and it hurts.
# said: You say I told it well, and it wasn't for me to tell.
# said: The pause, the click. I did the whole thing, and you had to watch.
# misheard: You're glad that I told it so well.
# misheard: You're furious with me.
# misheard: You think that the pause was too long.
# hidden: Somebody had practised. It wasn't you.
# discuss: She only praises you. What is it that she is saying?
You even did the click. Neil's pen, with your tongue. You must have practised. # mood: hurt # look: down # fact: did-the-click # feeling # cue: face # vote # hot: You laughed. You laughed first.
* [You laughed! You were off before Priya. I was watching you. # depth: 1 # fit: 0 # roadblock: defend # impulse # leak: irritation]
  ~ snapped = true
  # hidden: If you were watching, you saw which laugh.
  {known("april"): You know that laugh. You two have been introduced. # mood: annoyed # look: away # pose: crossed|I've a laugh for company. It comes out by itself, like a cuckoo. # mood: annoyed # look: away # pose: crossed}
* [Sorry. I'm so sorry, love. Let's get you in, in the warm. # depth: 1.5 # fit: .2 # roadblock: divert]
  ~ hurried = true
  # hidden: Sorry for what, though? You don't even know how much there is.
  That was quick. You've not even got your belt off. # mood: skeptical # look: away
* [The pause, the click. That's a review, and you're livid. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: the-pause: The pause # like: review]
  -> said_back ->
  No. Livid, I'd have gone for the custard. I'd a very good seat, that's all. # mood: tired # look: you
* [The pause, the click. That's a review, and you're hurt. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: the-pause: The pause # label: review]
  -> said_back ->
  Four stars. I'd like it to be two. It was four, that's what's the matter with it. # mood: hurt # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Priya wept. I passed her the napkin. I was ever so helpful. # mood: hurt # look: down
- {heard() >= 33: -> salt}
-> house

// ---------------------------------------------------------------- she opens: the salt

=== salt ===
So after, I asked Dev for the salt. And he clicked at me. # mood: hurt # look: you # fact: dev-clicked
And Jon's mum had to have it explained. What a lanyard is. You did her the lanyard. # mood: venting # look: away # fact: the-lanyard
# thought: Did I thank Jon? I thanked his mum. Did I thank Jon?
# said: She said it over your head, and you were right beside her.
# said: You were sitting there, and everybody was talking about you.
# said: So now you're the poor girl, and you hate it.
# misheard: You're fond of Jon's mum.
# misheard: Dev wouldn't give you the salt.
# misheard: You wanted to slide under the table.
# hidden: I was somebody who needs her dinner cut up.
'Poor girl,' she said. To you. I was sitting next to her, I'd got her gravy. # mood: angry # look: you # fact: poor-girl # feeling # cue: face
* [She's eighty-six, though. She only meant it kindly. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: the-lanyard: eighty-six]
  # hidden: I know she did. That's the bit I can't get over.
  Oh, she did. They all did. I was surrounded by kindness. # mood: skeptical # look: away
* [Over your head. You could have drowned in that gravy. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: poor-girl: Over your head # like: gravy]
  -> said_back ->
  I wasn't going under. I was cross. And you can't be, with somebody's mum. # mood: annoyed # look: you
* [Over your head. You could have drowned her in that gravy. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: poor-girl: Over your head # label: gravy]
  -> said_back ->
  I could! Over my head, with a potato! She'd a potato on the fork the whole time! # mood: venting # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  He's nice, Dev. He did pass me it. He just clicked first, like I'd come with a button. # mood: tired # look: you
- -> mouth

// ---------------------------------------------------------------- she closes: the door, only a story

=== house ===
# image: She takes hold of the door handle. She does not pull it.
Right. In. You bring the crumble, and I'll get the front door. # mood: neutral # look: away # fact: the-crumble
# thought: Crumble. It's coming through the box. It's on my good trousers.
# said: You said that I'd practised, and I haven't answered.
# said: You say nice evening, and you're still holding on to the handle.
# said: You're not all right, and you'd like me to notice.
# misheard: You're pleased that Jon's mum ate well.
# misheard: You want to get in out of the rain.
# misheard: You'd have liked more crumble.
# hidden: I'm not pulling it. Can you see I'm not pulling it?
It was a nice evening. It was. Jon's mum had seconds. # mood: hurt # look: down # fact: nice-evening # feeling
* [It was! We should have that whole lot round to ours. # depth: 1.5 # fit: .1 # roadblock: divert # needs: nice-evening: It was!]
  # hidden: In my kitchen, then. On the actual spot.
  Yes, let's. I'll clear a space for you by the fridge. # mood: skeptical # look: away
* [You're worn out. It's been a long week, that's all it is. # depth: 1.5 # fit: .2 # roadblock: analyse]
  # hidden: That's very neat. It's a week, so it's nobody.
  That'll be it. I'm worn out. It'll be the week. # mood: withdrawn # look: away
* [Leave the door. You said 'practised'. I haven't answered. # act: repair # depth: 4 # fit: 1 # own # needs: did-the-click: 'practised']
  No. I did notice. I'd got as far as the handle. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I think it's stuck. No. It's me. I'm not pulling. # mood: surprised # look: you
- {heard() >= 29: -> mouth}
-> only_a_story

=== only_a_story ===
{ended("shut"):It was only a number. And now it's only a story.|It's only a story, Sam.} It happened to somebody at work, and you told it. # mood: neutral # look: away # fact: only-a-story
# said: I looked at Dev, and not at you.
# said: You looked for me, and I was looking to see if it had worked.
# said: You were on your own at that table.
# misheard: You wanted Dev to look at you.
# misheard: You're cross with Dev.
# misheard: You think it's only a story.
# hidden: I'd have settled for a wink.
I only looked to see if you'd look at me, after. You looked at Dev. # mood: hurt # look: down # fact: looked-at-dev # feeling
* [I did look! You'd gone off for the custard. # depth: 1.5 # fit: .1 # roadblock: defend # needs: looked-at-dev: I did look]
  # hidden: You might have wondered what I wanted with custard.
  I had. I was in somebody else's fridge by then. # mood: withdrawn # look: away
* [It is only a story. And they were laughing at Neil. # depth: 1.5 # fit: .1 # roadblock: reassure # needs: only-a-story: only a story]
  # hidden: I could tell you how many lines we had each.
  Neil had one line, Sam. I had all the rest. # mood: skeptical # look: away
* [I looked at Dev. I wanted to see had it landed. # act: repair # depth: 4 # fit: 1 # own # needs: looked-at-dev: at Dev]
  ~ owned++
  It had. You could've looked left. I'm not hard to find. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're looking now. It's a good one. It's two hours late. # mood: warm # look: you
- {not yours: -> mouth}
{heard() >= 28 and guard() <= 58: -> wrong_one}
-> rain

// ---------------------------------------------------------------- how it was taken: the breath, the voice, the wrong number

=== mouth ===
You know how you began? You said, 'Mina, tell them about Neil.' # mood: neutral # look: you # fact: tell-them
# thought: Seat. It goes back, this seat. I never knew it went back.
And I'd got my mouth open. I'd breathed in and everything. # mood: worried # look: down # fact: breathed-in
# said: You'd breathed in to tell it, and I'd already gone.
# said: I asked you, and then I didn't leave you any room.
# said: You were about to speak, and I took it off you.
# misheard: You were yawning.
# misheard: You wanted me to tell it.
# misheard: You'd forgotten how it starts.
# hidden: 'Well.' It starts with 'Well.'
And you said, 'No, no, let me.' And you were off. # mood: hurt # look: away # fact: let-me # feeling # hot: You never tell anything. You always say, 'You tell it.'
* ['You tell it, Sam.' That's what you say, every single time! # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: You'd think that you'd have noticed when I didn't.
  About the boiler. I say that about the boiler. # mood: annoyed # look: away # pose: crossed
* [You'd breathed in, and I was already off with it. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: breathed-in: breathed in]
  ~ owned++
  -> said_back ->
  And there I was with the breath. I'd nowhere to put it. I had some water. # mood: hurt # look: you
* [What would you have said, if I'd let you start? # act: askOpen # depth: 3 # fit: .9 # own]
  'Well.' I'd have said, 'Well.' That's how it... no. It doesn't matter. # mood: worried # look: down
* [Okay, so next time jump in, over me. I shan't mind. # depth: 1.5 # fit: .2 # roadblock: advise # needs: let-me: over me]
  # hidden: You'd mind. You'd be lovely about it, and you'd mind.
  I'll bring a whistle, shall I? And a little flag. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I shut it again. You'd have seen that, if you'd been sat where I was. # mood: hurt # look: down
- -> voice

=== voice ===
{known("the-little-voice"):
  And then you did the little voice. That was late at night, with my coat on. That was for indoors. # mood: hurt # look: down # fact: did-my-voice # thought: answer mother: I do everyone. I do my own mother, at her own table.
- else:
  And then you did me. 'Um,' I go, apparently. 'Um, Neil, um.' You did my hands. # mood: hurt # look: down # fact: did-my-voice # thought: answer mother: I do everyone. I do my own mother, at her own table.
}
{
- ended("heard"):
  You'd listened that well. You'd got all of it. And I sat there and watched what it was for. # mood: tired # look: you # fact: word-for-word
- ended("shut"):
  You'd the quiz on, that night. I didn't think you'd caught a word. You'd caught the lot. # mood: surprised # look: you # fact: word-for-word
- else:
  You'd hardly a word wrong. I thought, so somebody was listening. I thought, fancy. # mood: tired # look: you # fact: word-for-word
}
# said: I did your voice, for a laugh, in front of you.
# said: You had to sit there and hear yourself done, and then you laughed.
# said: You felt like a turn, and not like a person.
# misheard: You liked my impression.
# misheard: You think that Jon's mum did the voice.
# misheard: You'd like me to do the voice again.
# hidden: I've been listening to myself ever since. I did it at the lights. 'Um.'
'It's very like,' said Jon's mum. She'd only met me at the lamb. # mood: hurt # look: away # fact: very-like # feeling # vote
* [It was only fond. Anybody could see it was fond. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: very-like: fond]
  # hidden: You can be fond of a person and not do her at a table.
  They were all fond. I was patted. By the end I was practically a spaniel. # mood: skeptical # look: away
* [I did your voice. I got my biggest laugh with your voice. # act: repair # depth: 4 # fit: 1 # own # needs: did-my-voice: your voice]
  ~ owned++
  # image: She draws one short stroke on the steamed glass with her finger.
  You did. Right. That's one. Keep going, I'm adding up. # mood: hopeful # look: you
* [You sat and heard yourself done, and had to laugh. # act: reflectFeeling # depth: 4 # fit: 1 # own # because]
  -> said_back ->
  {known("april"):Same laugh, same chair. I should leave it there for them, on a hook.|Loudest of anyone. So nobody'd turn round and look.} # mood: moved # look: you
* [But I do everyone! I do my mother, at her own table. # depth: 1.5 # fit: .1 # roadblock: defend # label: mother # from: answer]
  # hidden: She looks at her plate. I've seen her.
  And does she laugh, your mum? I'm only asking. You look at Dev. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .9]
  Do I sound like that? No, don't tell me. Not tonight. # mood: hurt # look: you
- -> yours

=== yours ===
I could do you, you know. I could do you in that car park, with the balloon. # mood: skeptical # look: away # fact: the-balloon
# said: You've kept that for four years, and you never told anybody.
# said: You kept mine, and I couldn't keep yours.
# said: You could have told it, and you didn't, for my sake.
# misheard: You want to tell everybody about the balloon.
# misheard: You bought me a balloon.
# misheard: You're saving it up to get your own back.
# hidden: You cried, you big lump. I'd never do the crying.
# discuss: Nobody had told her to keep it to herself. How did she know?
I've had it four years. I do it to myself on the bus. I've told nobody, so far. # mood: warm # look: you # fact: never-told # feeling # cue: face
* [That's different, though. I asked you not to tell that. # depth: 1.5 # fit: .1 # roadblock: defend # needs: never-told: not to tell that]
  # hidden: I looked at your face and I thought, that's not for Jon's.
  You never asked me, Sam. I worked it out. # mood: annoyed # look: away
* [Four years, you've kept that loaded. I gave yours three weeks. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: never-told: Four years # like: kept-safe]
  -> said_back ->
  # hidden: I don't want to be even.
  Loaded? It's a balloon, Sam. I'm not getting it out. I wanted you to know it's there. # mood: neutral # look: you
* [Four years, you've kept that safe. I gave yours three weeks. # act: repair # depth: 4 # fit: 1 # own # needs: never-told: Four years # label: kept-safe]
  ~ owned++
  I got through Jon's fortieth. There were balloons, Sam. On the actual chairs. # mood: warm # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've gone pink. You needn't. It's quite safe where it is. # mood: warm # look: you
- {heard() >= 30 and guard() <= 58: -> wrong_one}
{not only_a_story: -> only_a_story}
-> rain

=== wrong_one ===
# truth: feeling=wronged strength=4 face=hurt sentence=better cause="at that table she is wrong again, for the sake of the laugh" need="that somebody says she was right"
# sentence: better: It goes better with me wrong.
# sentence: very-like: 'It's very like,' said Jon's mum.
# sentence: let-me: And you said, 'No, no, let me.'
{right:
  And you left out that I was right. You knew. You knew it was forty-three. # mood: angry # look: you # fact: really-forty-three
- else:
  Forty-three was right, by the way. I was right. I never told you that bit, and you never asked. # mood: angry # look: you # fact: really-forty-three
}
# call: phone: Jon, to everybody. / Jon: mum says next time can Sam do the boiler man. Priya: WITH THE VOICE
So you told it with me wrong. A whole table, and I'm wrong at it. With crumble. # mood: venting # look: away # fact: told-wrong
# said: So now five more people think that you were wrong.
# said: You were right, and I told it so that you weren't.
# said: You're angry, because I made you wrong all over again.
# misheard: You got the numbers wrong.
# misheard: You think that it went better.
# misheard: You wanted Neil to be there.
# hidden: There's a way to tell it where I'm right, and they still fall off their chairs.
It goes better with me wrong. I do sums. I can see where the laugh is. # mood: hurt # look: down # feeling # hot: It does go better. It's all in the pens.
* {right} [It's got no ending, with you right. You can't follow the pens. # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: I nearly got it out and showed you.
  It has got an ending. I've... It's got a bloody good ending. # mood: annoyed # look: away # pose: crossed
* {not right} [How could I leave out what you never told me, Mina? # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: I was in the next room for three weeks. I was very easy to ask.
  You had three weeks. I was only ever in the next room. # mood: annoyed # look: away # pose: crossed
* [Okay. 'Mina was right', in the chat. In capitals. # depth: 1.5 # fit: .2 # roadblock: advise # needs: really-forty-three: right]
  # hidden: I don't want it in capitals. I want it said, here, by you.
  Lovely. And I'll get five thumbs, and one from Jon's mum in the morning. # mood: skeptical # look: away
* [So that's five more people who think it was thirty-four. # act: reflectFeeling # depth: 4.5 # fit: 1 # own # because # needs: really-forty-three: thirty-four]
  -> said_back ->
  Sixteen, now! It was eleven when I brought it home! One of them's only there about Jon's loft! # mood: moved # look: you
* {right} [I had the true end to it, and I dropped it for a laugh. # act: repair # depth: 4 # fit: 1 # own # needs: told-wrong: true end]
  ~ owned++
  # image: She draws a stroke on the steamed glass with her finger.
  For quite a big laugh. I'll put that one down. # mood: warm # look: you
* {not right} [I never asked you which was right. I just took the pens. # act: repair # depth: 4 # fit: 1 # own # needs: told-wrong: which was right]
  ~ owned++
  # image: She draws a stroke on the steamed glass with her finger.
  No, you didn't ask. You took the pens and ran. That's gone down on the glass. # mood: warm # look: you
* [(quiet) # act: silence # depth: 3 # fit: .9]
  You're not saying it was a better story. I thought that would be next. # mood: surprised # look: you
- {guard() > 60 or heard() < 28: -> rain}
-> ask_mina

=== ask_mina ===
So they're all wiping their eyes, and Priya goes, 'And then what? What did she do?' # mood: neutral # look: you # fact: and-then
{tobi:
  And I saw you get as far as the T. I saw it on your teeth. And you said, 'Ask Mina.' # mood: worried # look: down # fact: passed-it-over # thought: Custard. That was proper custard. Does Jon make his own custard?
- else:
  And you went blank, you'd run out. And you just opened your hand at me. 'Ask Mina.' # mood: worried # look: down # fact: passed-it-over # thought: Custard. That was proper custard. Does Jon make his own custard?
}
# said: I had the good part and left you the hard one.
# said: Everybody turned to look at you, and all you could think of was custard.
# said: You wanted to get out of that room, and I'd put you in the middle of it.
# misheard: You were hungry.
# misheard: You wanted to tell them the end.
# misheard: You were angry with Priya.
# hidden: Ask me why custard. No. Don't yet.
# discuss: 'Ask Mina.' That is nearly generous. Why is it the worst moment of the dinner?
Five faces, with spoons. And I said, 'Who wants custard?' I don't live there, Sam! # mood: venting # look: you # fact: who-wants-custard # feeling
* [I was only handing over. You do the end better. # depth: 1.5 # fit: .2 # roadblock: defend # needs: passed-it-over: handing over]
  # hidden: You'd no idea what end. You'd no idea at all.
  You hand it over before, Sam. You don't hand it over licked. # mood: annoyed # look: away
* {tobi} [I nearly gave them Tobi. I'd got my tongue right on the T. # act: repair # depth: 5 # fit: 1 # own # needs: passed-it-over: Tobi]
  ~ owned++
  You shut your mouth like a purse. I saw. I'll give you that one back. # mood: warm # look: you
* {not tobi} [I'd had all the laughs, and passed you what was left. # act: reflectFeeling # depth: 5 # fit: 1 # own # because]
  -> said_back ->
  The skin. You'd had the custard, and you passed me the skin. # mood: moved # look: you
* [You could just have said you'd rather not, you know. # depth: 1.5 # fit: .2 # roadblock: judge]
  # hidden: I did say it. I said it in custard.
  'I'd rather not.' There's a thing to say, with everybody crying. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3.5 # fit: .9]
  Dark, his kitchen. I never found the switch. I had the fridge open, to see by. # mood: tired # look: you
- -> why

// ---------------------------------------------------------------- she asks you one

=== why ===
{snapped:
  You said I laughed first. You said you were watching. So you were looking at me, then. # mood: hurt # look: you
}
# said: I was proud of you, and I wanted the laugh as well.
# said: I wanted them to see you, and I wanted them to see me.
# said: Both. I was proud, and I was showing off.
# misheard: You want to know how I learned it.
# misheard: You want to know why Neil did it.
# misheard: You're asking who was there.
# hidden: Tell me the bad one as well. I'll know if there's only a good one.
# discuss: Here she wants to hear about you. How do you know that she does?
Why did you, though? I'm not being clever. I'd like to know what was in your head. # mood: worried # look: you # pose: open # fact: in-your-head # feeling # vote
* [It was about Neil! I was on your side, all the way. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: I know whose side. I could see your back.
  You were on my side. Facing them. # mood: skeptical # look: away
* [I was proud of you. And I wanted the laugh. Both. # act: share # depth: 4.5 # fit: 1 # own # label: both]
  ~ owned++
  Both. Well, thank God. I thought you were going to say it was for me. # mood: warm # look: you
* [Because I'm proud of you, love. I always will be. # act: appreciate # depth: 2 # fit: .4 # own # like: both]
  # hidden: That's half of it. It's the half with the bow on.
  You could have been proud at me. I was only over by the gravy. # mood: tired # look: away
* [(quiet) # act: silence # depth: 1.5 # fit: .2]
  No, I've asked you something. You'd plenty to say at Jon's. # mood: annoyed # look: you
- {heard() < 34 or guard() > 55: -> rain}
-> tally

=== tally ===
# image: The glass beside her is steamed white, and there are strokes on it. She counts them with her finger.
{hurried:
  I've put that first 'sorry' down as a deposit. # mood: neutral # look: away
}
{owned >= 2: The pens. The voice. Me being wrong. You've been very good. I've nothing left to shout. # mood: neutral # look: away # fact: three-things|The pens. The voice. Me being wrong. I've had to put those down myself, but never mind. # mood: neutral # look: away # fact: three-things}
# image: In the pocket of her coat something clicks, once.
# said: There's something in your pocket, and you're worried about it.
# said: There's another one, isn't there, and it's the big one.
# said: You've said a lot, and there's something you haven't.
# misheard: You've counted wrong.
# misheard: There are only three things.
# misheard: You want to go inside.
# hidden: It's in my right hand. It's been in there since the lamb.
# discuss: Where is the fourth thing? Who could have heard it?
So that's three. I keep making it four, and I can't see... It's late. It'll be three. # mood: worried # look: down # fact: keeps-making-four # feeling # more
* [Three is plenty. Come on, let's get that fire lit. # depth: 1.5 # fit: .2 # roadblock: divert # needs: three-things: Three]
  # hidden: You nearly had it, then. It was that close to your knee.
  Yeah. All right. Mind the crumble. # mood: withdrawn # look: away
* [The pens, the voice and you being wrong. That's three. # act: reflect # depth: 2 # fit: .2 # own # needs: three-things: The pens, the voice # like: fourth]
  -> said_back ->
  # hidden: I can count, Sam. I wanted you to hear my pocket.
  I know it's three. I've got a degree in it. # mood: annoyed # look: away
* [What's the fourth? Something in your coat just clicked. # act: askOpen # depth: 4 # fit: 1 # own # needs: keeps-making-four: the fourth # label: fourth]
  {
  - heard() >= 54 and guard() <= 32:
    Did it? It does that. It's got a mind of its own. Oh, look, then. Look. # mood: surprised # look: you
    -> pocket
  - else:
    Did it? It does that. I'll show you when I like you a bit more. Friday. # mood: hopeful # look: you
    -> spoon
  }
* [(quiet) # act: silence # depth: 3 # fit: .9]
  {heard() >= 60 and guard() <= 28:
    You heard it, didn't you? You heard it click. All right. All right, then. # mood: hopeful # look: you
    -> pocket
  }
  It's quite nice, in here, with nobody being clever. # mood: hopeful # look: you
- -> spoon

=== spoon ===
# image: She reaches across your knees into the glovebox, and comes out with a teaspoon.
Is that crumble warm? {known("takes-spoons-out"):You know me and spoons. This was in Neil's mug.|I took this out of Neil's mug.} I'd a very busy Tuesday. # mood: neutral # look: down # fact: neils-spoon
# said: You get ready in here, and I never knew.
# said: You practise in this car, and I'd like to know what for.
# said: You do my bit as well, and I'm not there.
# misheard: You want to drive some more.
# misheard: You like the crumble.
# misheard: You've stolen a spoon and feel bad.
# hidden: There's an end to it. I do the end just here, by the gatepost.
I do a lot in this car. I do whole conversations. I do you answering. # mood: worried # look: away # fact: does-it-in-here # feeling
* [What is it you do in here, when I'm not with you? # act: askOpen # depth: 3.5 # fit: 1 # own # needs: does-it-in-here: in here]
  I get ready. It takes me longer than you. It's all in the mirror. # mood: hopeful # look: you
* [One day you'll say all that to Neil, to his face. # depth: 1.5 # fit: .2 # roadblock: advise # needs: neils-spoon: to Neil]
  # hidden: It wasn't Neil that I was practising on.
  I've got his spoon. One thing at a time. # mood: skeptical # look: away
* [Is it nice? Leave me a bit of the burnt corner. # depth: 1.5 # fit: .2 # roadblock: divert]
  # hidden: I'd just told you where I keep everything.
  It's all corner. Help yourself. # mood: withdrawn # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're letting me have the whole of the top. I know what you're doing. # mood: warm # look: you
- {guard() > 34: -> block}
-> porch

// ---------------------------------------------------------------- what she was not going to say

=== pocket ===
# image: She takes a biro out of her coat pocket and holds it upright, like a candle.
That's one of them. It's one of the eleven. I had it off Procurement, Tuesday. He looked everywhere. # mood: worried # look: you # fact: one-of-them
# truth: feeling=disappointed strength=5 face=moved sentence=got-it cause="she had worked for three weeks on telling it herself, and tonight was the night" need="that you know what it was going to be"
# sentence: got-it: I'd got it funny, Sam.
# sentence: better: It goes better with me wrong.
# sentence: custard: And I said, 'Who wants custard?'
It was for the end. You put it down on the table, and you don't say a thing. # mood: hurt # look: down # fact: for-the-end
# said: You had it in your pocket, ready, and I told it first.
# said: It was going to be tonight, and I took it, and you're so disappointed.
# said: You'd breathed in. You were about to do it yourself.
# misheard: You stole a pen and you feel guilty.
# misheard: You wanted me to have the pen.
# misheard: You're afraid of Procurement.
# hidden: I wanted to see your face.
I'd got it funny, Sam. Three weeks, it took, in this car. I did all the voices. # mood: hurt # look: you # fact: got-it # feeling # hot: You had forty minutes in this car to say so.
* [You might have said! You had me in here for forty minutes. # depth: 1 # fit: .2 # roadblock: defend # impulse # leak: irritation]
  # hidden: You'd have watched the whole way through, helping.
  I didn't want you to know! I wanted to see your face! # mood: hurt # look: down # pose: crossed
* [Then put it down on Friday, at ours. I'll sit on my hands. # depth: 1.5 # fit: .2 # roadblock: advise # needs: for-the-end: put it down]
  # hidden: It's not a bus. There isn't another one.
  I can't do it Friday. They all know it. Jon's mum would join in. # mood: skeptical # look: away
* [You'd breathed in. You'd got that in your pocket, ready. # act: reflectFeeling # depth: 4.5 # fit: 1 # own # because # needs: breathed-in: breathed in]
  -> said_back ->
  I'd got my thumb on it. Under the table. I'd got my thumb on the click. # mood: moved # look: you
* [You'd have been wonderful, love. You still would. # depth: 1.5 # fit: .2 # roadblock: praise # needs: got-it: wonderful]
  # hidden: I'm never going to know, now. That's what you had.
  I'd be doing you, though, wouldn't I? I'd be doing your click. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 5 # fit: 1]
  You were who it was for. You'd heard it when it wasn't. # mood: moved # look: you
- {heard() >= 58 and guard() <= 36: -> custard}
-> block

// ---------------------------------------------------------------- she has had enough of it

=== rain ===
{ended("heard"):
  I took my coat off, for that one. I'd told nobody, and I told you, and I took my coat off. # mood: hurt # look: you
}
# image: She opens her door an inch. The little light comes on, and the rain blows in across her knees.
Right. I've got work tomorrow, and you've got your public. # mood: neutral # look: away # fact: door-open
# said: I didn't ask you, and you'd have liked to be asked.
# said: I took it without asking, and that hurt.
# said: You gave me that at night, and I never asked if I could pass it on.
# misheard: You'd like to ask Jon something.
# misheard: You want to get in out of the rain.
# misheard: You would have said yes.
# hidden: I'm getting wet. I'm getting wet quite slowly.
You could have asked. That's all. 'Can I have the pens, Mina?' I'd have thought about it. # mood: hurt # look: down # fact: could-have-asked # feeling # vote
* [Okay. Next time I'll ask you first. I promise I will. # depth: 1.5 # fit: .2 # roadblock: reassure]
  # hidden: There's only the one. There isn't a next time of it.
  Is there a form? I'd like to see the form. # mood: skeptical # look: away
* [I never asked. I took it, and I told it. Stay a minute. # act: repair # depth: 4 # fit: 1 # own # needs: could-have-asked: asked]
  ~ owned++
  {guard() <= 56:
    You did take it. You're not bad, when you stop talking. # mood: hopeful # look: you
    -> porch
  }
  You did. I'm not finished, though. I'm wet, and I'm not finished. # mood: tired # look: away
  -> block
* [You'd have said yes, though. You know you would have. # depth: 1.5 # fit: .1 # roadblock: defend # needs: could-have-asked: You'd have said yes]
  # hidden: Well, then it would have cost you nothing.
  Would I? Well, you'd know. You do me very well. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  {heard() >= 18:
    You could at least say mind the puddle. # mood: tired # look: you
    -> block
  }
  No? No. Well, that's my leg wet. # mood: tired # look: away
- -> shut

// ---------------------------------------------------------------- endings

=== custard ===
# image: She clicks the pen, once, lays it on the dashboard between you, and says nothing.
Well. There was one today. I'd got it ready for you, and at the roundabout I thought, 'Sam'd do that well.' # mood: tired # look: you
So I kept it in. I've not done that before. It was a horrible roundabout. # mood: worried # look: down
# hidden: I've put that pause in myself.
A little boy's written in to work. In felt tip. He's put, 'Dear Custard.' # mood: warm # look: you
# image: She rubs the strokes off the glass with the sleeve of her coat.
# verdict: Later, Mina texts her sister: / Nour: HOW DID IT GO. did you do the pen / Sam did it. before i could / Nour: oh no. oh MINA / it's all right. no it isn't. but Sam's got the end of it now / Nour: what did they say / nobody's seen it. just us, in the car. i put it on the dashboard
'I know it is not your fault.' ... You can laugh. It's me telling it. # mood: warm # look: you # ending: heard # bed-face: moved
-> END

=== porch ===
# image: The porch light comes on by itself, finds nobody, and goes off.
# hidden: You'd have liked it. You'd have liked it best of anyone.
I'm stopping here a minute. I'm about a third cross. It was nine tenths at the lights. # mood: tired # look: down
{ended("tender"):
  There's an end to it, you know. You asked me again, last time. So ask me again. # mood: hopeful # look: you
- else:
  There's an end to it, you know, that story. Ask me for it. Not when there's people. # mood: hopeful # look: you
}
# verdict: Later, Mina texts her sister: / Nour: did you do the pen / it never came out of my pocket / Nour: WHY / Sam told it / Nour: does Sam know / bits. Sam knows the bits you could see
{spoon:You take the crumble in. Leave me the spoon.|You take the crumble in. And don't tell it anything.} # mood: tired # look: you # ending: porch # bed-face: tired
-> END

=== block ===
# image: Mina turns the key. The wipers finish the half that they had left.
# hidden: If you put your hand on the gear stick, I won't move it.
I'm not done, and I can't do it parked. I'm going once round the block. # mood: tired # look: away
# verdict: Later, Mina texts her sister: / Nour: did you do the pen / no. i've just been round the block eleven times / Nour: on your own?? / no. Sam came / Nour: what did Sam say / nothing. Sam pointed out a fox
You can come, if you don't do any voices. # mood: neutral # look: you # ending: block # bed-face: hurt
-> END

=== shut ===
# hidden: There was one today. You'd have loved it.
You answer them. They'll be waiting. Say it was a lovely evening, and thank Jon for the lamb. # mood: withdrawn # look: away
# image: She gets out, and leans down in at the open door, with one hand in her coat pocket. Her hair is getting wet.
# verdict: Later, Mina texts her sister: / Nour: did you do the pen / didn't come up / Nour: but you had it all ready / i know. it's back in the drawer / Nour: MINA / it was nice. Jon's mum had seconds
And say Mina says click. # mood: neutral # look: away # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- built-in answers, in her words

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> again}
- (first_time)
# hidden: That's how you got the last lot.
# discuss: Why does saying things back sting more tonight than it did three weeks ago?
{known("noticed-the-saying-back"): You're doing the thing again. Only now it's me you're doing, to my face. # mood: annoyed # look: you # fact: doing-me|You're doing me. I say it, and then you do me saying it. To my face, this time. # mood: annoyed # look: you # fact: doing-me}
* [I'm only listening, Mina. You said I never do. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: You listened fine. That's not what was wrong with it.
  I never said that. You listen lovely. That's how you got it. # mood: annoyed # look: away
* [So I don't get it wrong twice. Stop me if I do. # act: explainWhy # depth: 3 # fit: 1 # own]
  All right. You can say it back. But no pauses. # mood: warm # look: you
* [Okay. I'll say nothing. You just let it all out. # act: acknowledge # depth: 2 # fit: .3]
  I'm not a drain. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You were going to say it back, then. I saw you not. Anyway. # mood: neutral # look: you
- ->->
= again
{And again. I've got an echo, and it's got my coat on. # mood: annoyed # look: away|Was that me or you? I've stopped being able to tell. # mood: annoyed # look: away|Yes. I know. I was there when I said it. # mood: annoyed # look: away}
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {Oh, now you want it word for word. # mood: annoyed # look: away|You had it perfect at Jon's. Here. # mood: annoyed # look: away|Once more. Don't take notes. # mood: withdrawn # look: away}
- heard() >= 45:
  {Back to where? All right. I'll give you a run-up. # mood: warm # look: you|Again? You only got it tonight. All right. # mood: warm # look: you|Third performance. There'll be an interval. # mood: neutral # look: you}
- else:
  {I said... it's all right. I'll say it again. # mood: neutral # look: you|It's the rain, you can't hear for it. Again, then. # mood: neutral # look: you|From the top. With no pauses. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...no, you see what they've put. # mood: withdrawn # look: away|...have they clicked? That'll be a click. # mood: withdrawn # look: down|...it doesn't matter. You've a following. # mood: tired # look: away}
- heard() >= 45:
  {...I'll hold it. I'm quite good at holding it. # mood: neutral # look: down|...no, look. I've got the rain. # mood: neutral # look: away|...I've still got my mouth open. Second time tonight. # mood: tired # look: down}
- else:
  {...and then you... is that Priya? ... No. Go on. # mood: worried # look: away|...I'll wait. I've parked. # mood: neutral # look: down|...anyway. It's only about you. # mood: tired # look: away}
}
-> DONE
