# title: Have you got me?
# you: Idris
# partner: amal
# about: Six years married to Amal, who measures rivers. Five weeks ago she went a long way east to measure one. It is night with you. With her it is already tomorrow.
# minutes: 7
# ladder: A
# notes: A mistake at work, far from home, and a footbridge. Nobody is hurt.
# goal: Let her finish her own sentences, even when the line does not.
# room: call night
# tv: off
# start: heard=30 guard=30 tolerance=1.5 light=phone
# truth: feeling=ashamed strength=3 face=tired sentence=mud cause="her instrument measured mud for nine days, and she believed it" need="to say how far it goes, in her own order"
# sentence: mud: It's been measuring mud, and I've been writing it down.
# sentence: skip: It's nothing special, you could skip it.
# sentence: river: A river can't do that.

// Her key: give her back the last words that you have, and nothing after them. Whoever finishes her sentence closes her: so did Bakyt, out of kindness.
// Everything charming that she says at first stands on a card beside the screen; her eyes go there first. It is held up at the end.
// The line loses words for both of you, and what comes twice is truer the second time ("nobody was on it", "nobody was on it yet").
// One word is kept for the last line of all: the word that is said on a radio when one has finished. Nobody says it before.
// Silence: at the mud it is wrong (is it the line, or is it you?); at six the line is sound and you both know it, and it is the best.

VAR peas = false     // you asked what she was looking at
VAR kept = false     // you gave her back the last word you had, and stopped there
VAR guessed = false  // you finished her sentence
VAR capped = false   // you said that she had let him
VAR trod = false     // you finished the last one, too, or threw it back

INCLUDE engine.ink

-> shop

// ---------------------------------------------------------------- she comes up on the screen

=== shop ===
# image: A face in squares, very close to the glass.
# through: ...got me? ...top of your... ...fine.
# hidden: Look up. This is the only window I've got, and you're in it.
Have you got me? ... I've got you. I've got the top of your... No. It's fine. Finish your phone. # mood: hopeful # look: you # fact: got-me
# image: The squares clear. Amal, in two jumpers, on a sack of flour. Behind her, a chest freezer.
There you are. It's gone four here, so it's tomorrow. It's nothing special, you could skip it. # mood: warm # look: you # fact: its-tomorrow
# image: Her eyes go to something beside the screen, and come back.
You've about seven minutes of me. Then Gulnara's ice creams come on, and the line goes. I've plotted it. # mood: warm # look: away # fact: ice-creams
# hidden: That was one and two. They went quite well.
You've made me a tea! I can see the steam. It comes across better than you do. # mood: hopeful # look: you # fact: the-steam # feeling
* [You plotted ice creams? What do they look like? # act: askOpen # depth: 3 # fit: 1 # own]
  Like something very big, asleep. You'd be fond of it. # mood: warm # look: you
* [It's yours. What did you look at, beside you? # act: askClosed # depth: 3 # fit: .6 # own]
  ~ peas = true
  # hidden: You weren't meant to see me look.
  Peas. It's only peas. There's a whole wall of them, I'm never lonely. # mood: surprised # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're just looking. Hello. All right, I'll have a look as well. # mood: warm # look: you
- -> mud

=== mud ===
You know station four, I sent you a photo. The pipe with the wee tin hat on. # mood: neutral # look: you # fact: station-four
# thought: It's tomorrow there. She could just tell me who wins.
Nine days it's sent me one metre fourteen. Not thirteen, not fifteen. A river can't do that. # mood: worried # look: away # fact: nine-days
There's a certificate says I know that. You hung it in the loo. # mood: warm # look: you
# said: So you were writing down mud, in your best figures.
# said: It was so steady, and it was mud.
# said: You believed it for nine days, and that's what bothers you.
# misheard: The river stood still for nine days.
# misheard: You're angry with the pipe.
# misheard: You fell in the mud.
# hidden: Ask how far it goes. It doesn't stop at mud.
The pipe had silted up. It's been measuring mud, and I've been writing it down. # mood: tired # look: down # feeling # cue: face # fact: measuring-mud
* [Nine days of mud, and now you could kick yourself. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: nine-days: Nine days # needs: measuring-mud: mud # label: mud]
  -> said_back ->
  In pen. To the millimetre. It was lovely steady mud. # mood: tired # look: you
* [Nine days of mud, and now you could kick that pipe. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: mud]
  -> said_back ->
  At the pipe? No. It never lied. It said exactly what it was sat in. # mood: neutral # look: down # fact: never-lied
* [It's one pipe. Nine days is nothing, to a river. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: nine-days: Nine days]
  # hidden: To a river. Aye.
  It's a fair bit to a bridge. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 2 # fit: .1]
  # hidden: I said the bad bit, and your face stopped.
  Idris? Is that the line, or is that you? You've gone like a passport. # mood: worried # look: you
- -> drop

=== drop ===
# image: Behind her the freezer shudders, and starts. Her face comes apart.
That's them on, they're early. So the river came up in the night, and I was asleep. # mood: worried # look: away # fact: came-up
And Bakyt's down there with his torch, and by five it had... it had the... # mood: worried # look: you # fact: by-five # feeling
# image: Squares. Then half of her, then all.
Am I back? Bakyt's got a radio, and you say a word when you've finished. So nobody treads on you. # mood: neutral # look: you # fact: radio-word
# said: The last I had was 'it had the'.
# said: You stopped at five o'clock, with the torch.
# said: I lost the end of it. I'd sooner wait than guess.
# misheard: Bakyt lost his torch in the river.
# misheard: You finished what you were saying.
# misheard: You want me to get a radio.
# hidden: Don't tell me what I was going to say.
# discuss: The line goes quiet, and so do listeners. How is she to know which it was?
I can't say it to you, I get the giggles. What was the last thing you got? # mood: hopeful # look: you # vote
* [I've got you up to 'by five it had'. Then squares. # act: reflect # depth: 4.2 # fit: 1 # own # because # needs: by-five: by five it had # label: by-five]
  ~ kept = true
  -> said_back ->
  Nobody does that. My mum fills it in herself. With her it's always snakes. # mood: surprised # look: you
* [By five it had burst its banks? Oh, Amal. Oh, no. # depth: 1.5 # fit: .1 # roadblock: analyse # like: by-five # needs: by-five: By five it had]
  ~ guessed = true
  # hidden: You'd the whole valley drowned before I'd got to the noun.
  It's hardly got banks. No. It's smaller than that. Never mind. # mood: annoyed # look: away
* [It doesn't matter. You're back, and I can see you. # depth: 1.5 # fit: .2 # roadblock: reassure]
  # hidden: It mattered a bit.
  Aye. Here I am. In about nine pieces. # mood: tired # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're waiting on it. Folk mostly shout, as if I was up a stair. # mood: warm # look: you
- {kept or heard() >= guard() + 12: -> bridge}
-> sofa

// ---------------------------------------------------------------- she goes back to the card: three, four

=== sofa ===
# image: She sits up. Her eyes go beside the screen, and she smiles before she speaks.
Anyway! The sofa. Is it still out on the stair? Has anybody claimed it? # mood: warm # look: away # fact: the-sofa
# said: Never mind the sofa. You'd got to five o'clock.
# said: You were in the middle of something when it went.
# said: You're asking after the sofa, and you look miserable.
# misheard: You want us to keep the sofa.
# misheard: You'd like a bigger bed.
# misheard: You're pleased that I'm sleeping.
# hidden: Say there's room. Say there's far too much room.
You look well. You look like a man who's sleeping in the middle. # mood: hurt # look: you # feeling # fact: in-the-middle # hot: I sleep on your side, thanks very much.
* [The middle? I'm on your side of it, like Greyfriars Bobby. # depth: 1 # fit: .2 # roadblock: shame # impulse # leak: sulk]
  # hidden: So he's the dog in this. And I'm the one that's dead.
  You never said. I've been picturing you like a starfish. # mood: hurt # look: down
* [It's moved, Amal. Billy says it's got castors. # depth: 1.5 # fit: .1 # roadblock: divert # needs: the-sofa: It's moved]
  # hidden: That's three. I've got four to do yet.
  Castors. Well. It's seeing a bit of the world, then. # mood: neutral # look: away
* [The sofa'll keep. I'm still on 'by five it had'. # act: reflect # depth: 4 # fit: .9 # own # needs: by-five: by five it had]
  ~ kept = true
  -> said_back ->
  You kept that? I thought you'd have put it down by now. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're not telling me about the sofa. You love that sofa. # mood: warm # look: you
- {kept or heard() >= 34: -> bridge}
-> song

=== song ===
Ulan's still only got the one cassette. It's Modern Talking. He thinks it's me that likes it. # mood: neutral # look: away # fact: one-cassette
# thought: Modern Talking. There's a high bit. How does the high bit go?
We drove out Wednesday to look at a bridge. Where there'd been a bridge. # mood: tired # look: away # fact: been-a-bridge
# hidden: That's not on the card. That got in by itself.
And he turned it off. Five weeks, and he's never once turned it off. # mood: hurt # look: down # feeling # fact: turned-it-off
* [Go on, do me the high bit. You must know it by now. # depth: 1.5 # fit: .1 # roadblock: divert # needs: one-cassette: the high bit]
  # hidden: There was a bridge in that.
  I know all of it. I dream in it. That wasn't a joke. # mood: tired # look: away
* [Five weeks? I'll post you a tape. What would he like? # depth: 1.5 # fit: .2 # roadblock: advise # needs: turned-it-off: Five weeks]
  # hidden: It'd be here by September. I nearly said, 'Good.'
  Post's three months. So I'd not... No. Don't bother. # mood: withdrawn # look: away
* [A bridge? What did you see there, the two of you? # act: askOpen # depth: 3 # fit: 1 # own # needs: been-a-bridge: A bridge]
  Two posts. And a wire going down into the water, humming. # mood: hurt # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's an awful loud jeep, with no music in it. # mood: tired # look: you
- {heard() >= 29: -> bridge}
-> treacle

// ---------------------------------------------------------------- what it had, by five

=== bridge ===
{
- guessed:
  It wasn't banks. It was a footbridge. Bakyt heard it go, he says it went like a drawer. # mood: worried # look: away # fact: footbridge
- song:
  That's what it had, by five. The footbridge. Bakyt heard it go. Like a drawer, he says. # mood: worried # look: away # fact: footbridge
- else:
  It had the footbridge. Ten to five, Wednesday. Bakyt heard it go. Like a drawer, he says. # mood: worried # look: away # fact: footbridge
}
# call: phone: The close. Five new. / Agnes: WHOSE is the sofa. Billy: it's aye been there. Agnes: it was a floor DOWN at six. Billy: it'll be the castors
It's four planks and a wire. Nobody was on it. ... Did that go? You jumped. # mood: neutral # look: you # fact: nobody-on-it
I said, nobody was on it yet. It's the way to the school. # mood: hurt # look: down # fact: on-it-yet
# said: There was a 'yet' in it, the second time.
# said: You keep seeing her put her foot on it.
# said: You're frightened of who might have been on it.
# misheard: Somebody was on the bridge.
# misheard: The school's been washed away.
# misheard: You think that she's too bossy.
# hidden: It's always ten to eight, and it's always the left foot.
Aizada goes across first. She's nine, she's the biggest. She tries it with her foot. # mood: worried # look: away # feeling # fact: with-her-foot
* [The second time you said it, there was a 'yet'. # act: reflect # depth: 4.4 # fit: 1 # own # because # needs: on-it-yet: a 'yet']
  -> said_back ->
  You got that. I was half hoping that the line would eat it. # mood: moved # look: you
* [But nobody was. You hold on tight to that 'nobody'. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: nobody-on-it: nobody was]
  # hidden: I've held on to it since Wednesday. It's worn through.
  It's in my report. 'Nobody.' Full stop, new paragraph. # mood: skeptical # look: away
* [She sounds a brave wee thing. I like her already. # depth: 1.5 # fit: .2 # roadblock: praise # needs: with-her-foot: a brave wee thing]
  # hidden: I gave you her foot, and you patted her on the head.
  Aye. You would. She's got a whistle. # mood: neutral # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  She's red wellies. She puts one on it as if it was a bath. # mood: hurt # look: down
- -> stuck

=== stuck ===
Bakyt reads that river by hand, off a board. He goes down at seven and seven. # mood: neutral # look: you # fact: seven-and-seven
# image: The picture sticks: Amal laughing, one hand in the air. Her voice goes on without it.
Thirty-one years, in school jotters. His dad had the pencil before him. Not the same pencil. That was a joke. # mood: delighted # look: you # fact: jotters
# thought: Is that my jumper? Under the other one. That is my jumper.
So I thought, he'll have had it right, and he never said a word. He's awful polite. # mood: delighted # look: you # fact: never-said
# image: The picture catches up. She has not been laughing for some time.
# said: I was looking at an old laugh, and you'd stopped.
# said: The same nine as yours, in his writing.
# said: You sound lost, because he ought to have had it right.
# misheard: You thought it was funny.
# misheard: You were relieved that it wasn't only you.
# misheard: He copied it out in the same pencil as his dad.
# hidden: I know why he did. I only found out on Thursday.
# discuss: For a while the face was wrong and the voice was right. Which did you go by?
And I looked in his jotter. One fourteen! Same as mine, nine days running. # mood: hurt # look: down # feeling # cue: face # fact: same-as-mine
* [He never said a word? He can't read it, then. # depth: 1.5 # fit: .1 # roadblock: judge # needs: never-said: never said a word]
  # hidden: You've got the wrong one of us.
  He can read it from the far bank. With his back to it. # mood: annoyed # look: away
* [All nine, same as yours. And you breathed out. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: stale]
  -> said_back ->
  For about a second. Then I thought, he's not sat in mud. He's on dry land. # mood: tired # look: down
* [All nine, same as yours. And your stomach went. # act: reflectFeeling # depth: 4 # fit: 1 # own # label: stale]
  -> said_back ->
  Like a lift. You'd a stale one of me, laughing. I've had a few of you. # mood: surprised # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  That's it caught up. I saw it reach you. That's me, now. # mood: tired # look: you
- -> treacle

// ---------------------------------------------------------------- the phone that may be answered: it is she

=== treacle ===
# image: The freezer again. Her mouth goes on moving, and nothing comes.
...your phone, I'm... Idris, can you look at your ph... # mood: worried # look: phone # pose: phone # fact: look-at-your-phone
# call: phone legitimate: Amal. / Amal: no sound. plenty of face. don't hang up
# hidden: It takes eleven minutes to get back in. I'd have lost my nerve by four.
# discuss: Nobody minds here that you look at the phone. What is there to say first?
...can see you saying 'what'. Look down. Down. No, that's your knee. # mood: neutral # look: you # feeling
* [It's you! I'll read it, and then I'm all yours. # act: acknowledge # depth: 4 # fit: 1 # own]
  I saw you read it, your lips go. ... That's us back. # mood: warm # look: you
* [Shall we leave it till tomorrow, for a better line? # depth: 1.5 # fit: .1 # roadblock: divert]
  # hidden: You'd have been gone before I'd spelled it.
  I'm in tomorrow. I've seen it. It's exactly the same. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 2.5 # fit: .4]
  You're staring right at me, and it's your table that's buzzing. ... There. Sound. # mood: neutral # look: you
- -> hat

// ---------------------------------------------------------------- it was

=== hat ===
{bridge:
  So Thursday there's a man from the district, with a folder that locks. # mood: neutral # look: away # fact: district-man
- else:
  It's Bakyt reads that river, with a pencil. And Thursday there's a man from the district, with a hat. # mood: neutral # look: away # fact: district-man
}
# thought: Who Reads the River. That's a band. That's a folk band.
He says, 'Who reads the river?' And I'd looked up the verb. # mood: worried # look: you # fact: the-verb
I said, 'It was...' And I'd the rest of it coming. # mood: worried # look: down # fact: it-was
# truth: feeling=ashamed strength=5 face=hurt sentence=me cause="he finished her sentence and took the blame, and she let it stand" need="that nobody finishes it for her"
# sentence: me: And Bakyt says, 'Me.'
# sentence: mud: It's been measuring mud, and I've been writing it down.
# sentence: verb: I'd looked up the verb.
# said: He took the end of it off you.
# said: You were going to say it, and he got there first.
# said: You're ashamed, because you let it stand.
# misheard: It was Bakyt's fault.
# misheard: You couldn't think of the word.
# misheard: You were glad that he owned up.
# hidden: It's one word. I could have said it after him.
And Bakyt says, 'Me.' He takes his cap off. 'It was me. It's my eyes.' # mood: hurt # look: you # feeling # fact: bakyt-said-me # vote # hot: And you let him.
* [Amal. You let an old man take his cap off for you. # depth: 1 # fit: .3 # roadblock: judge # impulse # leak: shock]
  ~ capped = true
  # hidden: I could have told you that. I was about to.
  I did. I watched it come off. There's a white bit, where it sits. # mood: hurt # look: down
* [You'd got to 'It was'. And he finished it for you. # act: reflect # depth: 5 # fit: 1 # own # because # needs: it-was: 'It was' # label: it-was]
  -> said_back ->
  With the wrong word! I had the right one! It was on its way! # mood: venting # look: you
* [That was good of him. He could see you were stuck. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: the-verb: you were stuck # like: it-was]
  # hidden: It was good of him. That's what I can't get round.
  I wasn't stuck. I was slow. It's two different faults. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .9]
  He did it like you'd hold a door. And I went through. # mood: hurt # look: down
- {heard() + 8 < guard(): -> goodnight}
-> under

=== under ===
They're sending him for an eye test. He can count sheep on the other side. He does it to annoy folk. # mood: neutral # look: away # fact: eye-test
# image: She lifts a jotter to the camera, much too near. Squared paper, and a lamp behind it.
# thought: answer two: Two pipes. Fit two, and if they disagree... I should be an engineer.
So I'd his jotter to hand in. And I tilted it, by the lamp. # mood: worried # look: down # fact: tilted-it
{stuck:
  # call: doorbell: The bell, and then a long bump. / Billy, from two up. 'I'm not here about the sofa. Have you an Allen key?'
  There's a number rubbed out under every one. One twenty-two. One forty. One sixty-eight. # mood: hurt # look: down # fact: rubbed-out
- else:
  # call: doorbell: The bell, and then a long bump. / Billy, from two up. 'I'm not here about the sofa. Have you an Allen key?'
  He'd put one fourteen nine times, like me. And there's a number rubbed out under every one. # mood: hurt # look: down # fact: rubbed-out
}
# said: He believed you sooner than his own board.
# said: He'd had it right, and you'd told him otherwise.
# said: It hurts that he trusted you that much.
# misheard: Bakyt can't see very well.
# misheard: He was hiding it from you.
# misheard: You rubbed out his numbers.
# hidden: I only said it to be friendly. I said it like the weather.
He'd had it right. Only I'd said one fourteen, so he thought I knew something the river didn't. # mood: hurt # look: you # feeling # fact: knew-something
* [He took your word for it, against the river's. # act: reflect # depth: 4.6 # fit: 1 # own # because # needs: knew-something: your word]
  -> said_back ->
  Against a river. And I'd got mine off some mud. # mood: moved # look: you
* [He must think the world of you, to do that. # depth: 1.5 # fit: .2 # roadblock: praise # needs: rubbed-out: to do that]
  # hidden: Don't tell me what I'm worth. I've seen what I cost.
  He did. That's how it got in. # mood: withdrawn # look: down
* [Then show the man that page. It's in pencil. # depth: 1.5 # fit: .2 # roadblock: advise # needs: tilted-it: that page]
  # hidden: I'd be taking that off him as well.
  And then he's a man who rubs things out. After thirty-one years. # mood: annoyed # look: away
* [Fit two pipes. If they disagree, they ring a bell. # depth: 1.5 # fit: .1 # roadblock: advise # label: two # from: answer]
  # hidden: It did ring. It came down at seven and seven.
  There were two. There was the pipe, and there was Bakyt. # mood: hurt # look: down
* [(quiet) # act: silence # depth: 3 # fit: .9]
  That's them off. You can hear the river, when they're off. Wait. ... There. # mood: moved # look: away
- {heard() >= 50 and guard() <= 32: -> steady}
-> letter

// ---------------------------------------------------------------- why she liked the number; what she has written

=== steady ===
D'you know what I did, those nine mornings? I looked at it, and I had my tea. # mood: neutral # look: away # fact: nine-mornings
Nothing here stays where I put it. I don't. And there it'd be. One fourteen. Good as gold. # mood: warm # look: down # fact: good-as-gold
# said: It stayed where you left it. Not much does.
# said: You could look at it, and it didn't want anything.
# said: You're ashamed, because you loved it for not changing.
# misheard: You like it better when I'm not there.
# misheard: You had a nice holiday.
# misheard: You want me to sit still.
# hidden: I had you for a whole minute on Sunday. I'd my hand on the glass.
# discuss: Is it a complaint about him? How could you tell?
# image: Two of her fingers come up to the glass, about where your forehead must be.
You stick too, some nights, with your eyes half shut. You're easier, like that. # mood: warm # look: you # feeling # cue: face # fact: easier-like-that # hot: So I'm at my best when I'm not there.
* [So I'm best as a photo. I'll have one framed. # depth: 1 # fit: .1 # roadblock: shame # impulse # leak: sulk]
  # hidden: I knew I shouldn't hand you that one.
  There. See, now I've a face to see to. # mood: withdrawn # look: away
* [It stays where you left it. I'm company, stuck. # act: reflectFeeling # depth: 4.6 # fit: 1 # own # because # needs: good-as-gold: stays where you left it # label: stays]
  -> said_back ->
  Like a haddock. I sit here on the flour, and I'm that fond of you. # mood: moved # look: you
* [It stays where you left it. I'm hard work, talking. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: stays # needs: good-as-gold: stays where you left it]
  -> said_back ->
  You're not work. You're far off. You move, and I mind how far. # mood: tired # look: you
* [I'd have done the same. It's a quiet number. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: nine-mornings: done the same]
  # hidden: You'd have been bored by day two. You'd have poked it.
  A bridge went past it, Idris. # mood: hurt # look: down
* [(quiet) # act: silence # depth: 3 # fit: .9]
  Is that you stuck? ... No. You're doing it on purpose. You look like a haddock. # mood: warm # look: you
- -> card

=== letter ===
I've put it all on a page, for the ministry. It starts with the mud. It's got a footnote. # mood: tired # look: away # fact: one-page
{capped:
  You said I let him. That's the footnote. # mood: hurt # look: down
}
# said: Do you want what I think, or do you want to read it to me?
# said: Which bit of it is hardest to send?
# said: You're worried, because it'd be him that pays for it.
# misheard: You want me to post it for you.
# misheard: You've already sent it.
# misheard: You can't spell it.
# hidden: I want to hear it in somebody's ear before it goes in a folder that locks.
What would you do? Would you send it? He's to go on living here, with it sent. # mood: worried # look: down # feeling # fact: living-here
* [Send it now, before you've time to think about it. # depth: 1.5 # fit: .1 # roadblock: advise]
  # hidden: I think. It's what I do. It's what I didn't do, for nine days.
  Somebody did that already. He did it in one word. # mood: withdrawn # look: away
* [Ask Bakyt what he wants, first. It's him it lands on. # depth: 1.5 # fit: .3 # roadblock: advise # needs: living-here: It's him it lands on]
  # hidden: He'd finish that one for me, too.
  He'd say to leave it. He'd take his cap off to say it. # mood: hurt # look: down
* [Do you want me to answer that, or to hear the page? # act: askOpen # depth: 3.5 # fit: 1 # own # needs: one-page: the page]
  Hear it. 'It was my instrument.' Full stop. I got to the end of one. # mood: hopeful # look: you # wants: ear
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've not said 'send it'. I was all braced for 'send it'. # mood: warm # look: you
- {heard() < 24: -> goodnight}
-> card

// ---------------------------------------------------------------- what is beside the screen

=== card ===
# image: Her hand goes out of the picture, beside the screen, and brings something back. She keeps it low.
It's getting light. I'd a bit ready about the sky. I'll not do it. # mood: neutral # look: away # fact: a-bit-ready
# said: What've you got there, that you keep looking at?
# said: You had a bit ready. Who for?
# said: You look as if you've one more thing, and you're scared of it.
# misheard: You want to go and look at the sky.
# misheard: You're tired of talking to me.
# misheard: You're late for your work.
# hidden: Six. Six. Six.
# discuss: She says that she had better let you go. How could you know that she would sooner not?
That's me, then. You've your work in the morning. I'd better let you go. # mood: hopeful # look: you # feeling # more # fact: let-you-go # vote
* [Show me it, then! Turn me to the window. # depth: 1.5 # fit: .3 # roadblock: divert # needs: a-bit-ready: Show me it]
  # hidden: I'd the other thing in my hand. I had it right here.
  There. That's it. It's pink. # mood: neutral # look: away
* [You're done in, aren't you? When did you last sleep? # act: reflect # depth: 2 # fit: .3 # like: a-bit-ready # needs: let-you-go: You're done in]
  -> said_back ->
  # hidden: I said I'd better. I never said I would.
  Last night. Like a log. It's not that I'm tired. # mood: tired # look: down
* [You're not done, are you? What was that bit ready? # act: askOpen # depth: 4 # fit: 1 # own # needs: a-bit-ready: bit ready # label: a-bit-ready]
  {
  - heard() >= 55 and guard() <= 30:
    It's a card. It's what I say to you. You're not to laugh. # mood: worried # look: you
    -> six
  - else:
    It's a card. It's only a card. Ask me tomorrow. Ask me what's six. # mood: hopeful # look: you # fact: what-is-six
    -> tender
  }
* [(quiet) # act: silence # depth: 3 # fit: .8]
  {heard() >= 60 and guard() <= 26:
    You can't even see my hand, and you're looking at it. All right. # mood: hopeful # look: you
    -> six
  }
  I nearly said something. That was me, that wasn't the line. # mood: hopeful # look: you
- -> tender

=== six ===
# image: She holds a card to the camera: 1 Tomorrow (skip it). 2 Ice creams. 3 Ask about sofa. 4 Ulan, cassette. 5 Sky. Her thumb is on the rest.
{peas:
  It was never peas. One to five, I do them before I ring. 'You could skip it', that's one. # mood: worried # look: down # fact: the-card
- else:
  One to five. I practise them before I ring. 'You could skip it', that's number one. # mood: worried # look: down # fact: the-card
}
So it's steady. You've had one fourteen off me for five weeks. # mood: hurt # look: you # fact: had-one-fourteen
# image: She moves her thumb. The sixth has been written, crossed out, and written again.
And six. They want me till October. They asked me the day the number stuck. # mood: worried # look: down # fact: till-october # hot: And I've been getting ice creams.
# image: Behind her the freezer is off. The picture is sharp. There is nothing wrong with the line.
# truth: feeling=torn strength=5 face=moved sentence=and-i cause="she was asked to stay, has told you nothing true for weeks, and does not know what she wants" need="somebody who can leave a sentence open"
# sentence: and-i: And I...
# sentence: steady: You've had one fourteen off me for five weeks.
# sentence: me: And Bakyt says, 'Me.'
# said: I've got as far as 'And I'. Take your time.
# said: That's not the line. That's you, and I'm here.
# said: You're torn, and you don't know how it ends.
# misheard: And you want to stay there.
# misheard: And you want to come home.
# misheard: You've frozen.
# hidden: Don't. Don't help. Don't be nice and quick.
And I... # mood: worried # look: you # feeling # fact: and-i # vote
* [And I've been getting ice creams. # depth: 1 # fit: .2 # roadblock: shame # impulse # leak: sulk]
  ~ trod = true
  # hidden: They were good because I was frightened.
  I know. I polished them. I can hear the polish. # mood: hurt # look: down
* [And you want to stay. So stay, love. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: till-october: stay]
  ~ trod = true
  # hidden: You were so kind, and you were so quick.
  I hadn't got to the verb. # mood: hurt # look: away
* [And you want to be home. So come home. # depth: 1.5 # fit: .2 # roadblock: advise # needs: till-october: be home]
  ~ trod = true
  # hidden: I could nearly have used that one.
  That's a good ending. It's not mine, but it's good. # mood: withdrawn # look: away
* [I've got 'And I'. It's not the line. # act: reflect # depth: 4.5 # fit: 1 # own # because # needs: and-i: 'And I']
  -> said_back ->
  No. It isn't, is it? It's working perfectly. It's me. # mood: moved # look: you
* [(quiet) # act: silence # depth: 5 # fit: 1]
  You've not frozen. I can see your steam. That's just you, being there. # mood: moved # look: you
- {not trod: -> got_you}
{heard() < 40: -> answered}
-> thumb

=== thumb ===
# image: She has not put the card down. Her thumb has gone back.
# hidden: I could still say it. It's still a bit open, at the end.
It's not shut, that sentence. I've my thumb in it. # mood: hurt # look: down # feeling # fact: thumb-in-it
* [I trod on it. I've only got 'And I'. The rest is yours. # act: repair # depth: 4 # fit: 1 # own]
  ~ trod = false
  That's all there is of it. Two words. You're right up to date. # mood: warm # look: you
* [It's one or the other, though. You stay or you don't. # depth: 1.5 # fit: .2 # roadblock: analyse # needs: till-october: You stay]
  # hidden: There. I've nothing to do but sign it.
  Oh, well. That's it away without me. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3.5 # fit: .9]
  ~ trod = false
  That's a good gap. You could get a jeep through that. # mood: warm # look: you
- {trod: -> answered}
-> got_you

// ---------------------------------------------------------------- she has had enough of the line

=== goodnight ===
I'd better not use up all Gulnara's electric. It's on a wee wheel, I can see it going round. # mood: neutral # look: away # fact: wee-wheel
# hidden: Three minutes and something. I could do it in one.
They're not due on for another four minutes. It'd not have taken four. # mood: hurt # look: down # feeling # fact: four-minutes # vote
* [I never let you finish. Have your four minutes. # act: repair # depth: 4 # fit: 1 # own # needs: four-minutes: your four minutes]
  {guard() <= 50:
    Not really. Ask me tomorrow. I'll have the verb by then. # mood: hopeful # look: you
    -> tender
  }
  It's a bad line. It's nobody's fault, is a line. # mood: neutral # look: away
* [Get your breakfast, then. Are you warm enough there? # depth: 1.5 # fit: .1 # roadblock: divert]
  # hidden: You could have had the four minutes.
  I've two jumpers on. The under one's yours. # mood: withdrawn # look: away
* [Don't you lie there doing sums. Wait for daylight. # depth: 1.5 # fit: .2 # roadblock: order]
  # hidden: I've done the sums. They come out.
  This is it. This is daylight. It's been on twenty minutes. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  {heard() >= 20:
    You've not hung up. You've your hand nowhere near it. # mood: tired # look: you
    -> tender
  }
  No. Well. It'll have been the line. # mood: tired # look: away
- -> shut

// ---------------------------------------------------------------- endings

=== got_you ===
# hidden: That's all there is of it. There's nothing stuck on the end.
And I don't know. That's it. That's the whole sentence. # mood: moved # look: you
# image: She stands the card up where it was, with its back to her. The back is blank.
Have you got me? ... No, don't say. You're nodding. It's in bits, but it's a nod. # mood: warm # look: you
# verdict: Later, Amal texts her brother: / Rami: did you tell him / all six / Rami: SIX. what did he say / he didn't. you should have heard it / Rami: was it the line / no
Drink mine, will you? I can see it getting cold from here. ... Over. # mood: warm # look: you # ending: heard # bed-face: moved
-> END

=== tender ===
# image: Beside the screen, out of the picture, she sets something straight.
# hidden: It'll keep. That's what worries me, how well it keeps.
I'm all right. I'm all right to two decimal places. # mood: tired # look: down
# verdict: Later, Amal texts her brother: / Rami: did you tell him / one to five / Rami: and six?? / ice creams came on / Rami: did they / they were going to
Same time tomorrow. I'm in it already. I'll keep you a seat. # mood: hopeful # look: you # ending: tender # bed-face: tired
-> END

=== answered ===
# hidden: You'd such a nice end for it. I didn't like to say.
It was a good sentence, once you'd finished it. I might use it. # mood: tired # look: down
# image: She lays the card face down on the freezer. The freezer comes on.
# verdict: Later, Amal texts her brother: / Rami: did you tell him / all six / Rami: and?? / he'd an answer ready / Rami: any good / very good. it's his
Same time tomorrow? I'll take it again from 'And'. # mood: hopeful # look: you # ending: answered # bed-face: tired
-> END

=== shut ===
# hidden: I've seen you do it often enough. You just stop your face.
Say hello to the sofa from me. Mind your back on it. # mood: neutral # look: away
# image: Behind her the freezer is off. Amal is holding quite still. Then she blinks.
# verdict: Later, Amal texts her brother: / Rami: well?? / line went / Rami: ice creams? / no / me
You're breaking up. I've lost your... Idr... I can't... # mood: withdrawn # look: you # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- built-in answers, in her words

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> again}
- (first_time)
# hidden: I've enough trouble hearing myself the once.
# discuss: She minds it, and goes on talking. What would she rather have?
Is there an echo on this? I say it, and it comes back in your voice. # mood: annoyed # look: you # fact: an-echo
* [There's no echo. That's me, doing my very best here. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: I've asked one thing, and now I've to say sorry for it.
  Well, I can hear you doing it. It's coming across great. # mood: skeptical # look: away
* [I'm reading it back, so we both know what got through. # act: explainWhy # depth: 3 # fit: 1 # own]
  Pilots do that. All right. Read back, but not the whole flight. # mood: warm # look: you
* [Sorry. I'll keep quiet, then, and you just talk away. # act: acknowledge # depth: 2 # fit: .3]
  Then I'll think you've frozen. We've been there. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's stopped. It was you, then. It's all right, a wee bit of it. # mood: neutral # look: you
- ->->
= again
There's that echo again. # mood: annoyed # look: away
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {That wasn't the line. Again, then. # mood: tired # look: down|The line's fine. I've a green light here. Once more. # mood: annoyed # look: away|Same figures as before. # mood: withdrawn # look: away}
- heard() >= 45:
  {That wasn't the line, that was you! Go on. From where? # mood: warm # look: you|I'd do it for the ice creams, so I'll do it for you. # mood: warm # look: you|Third transmission. I'm getting to like it. # mood: neutral # look: you}
- else:
  {Was that the line? ... It wasn't, was it. All right, again. # mood: neutral # look: you|I'd four bars the whole way through that. Again, then. # mood: surprised # look: you|Once more, and I'm not rounding it up. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...no. That was all of it. # mood: withdrawn # look: down|...you see to that. # mood: withdrawn # look: away|...it'll be the line. # mood: tired # look: away}
- heard() >= 45:
  {...I'll hold. I've flour to sit on. # mood: neutral # look: away|...I can see you looking, you know. It's got very clear. # mood: neutral # look: away|...I'm keeping my place. # mood: tired # look: down}
- else:
  {...is that the line, or is that you? # mood: worried # look: away|...you've not frozen. I can see you moving. # mood: neutral # look: down|...it'll keep. There's plenty cold in here. # mood: tired # look: away}
}
-> DONE
