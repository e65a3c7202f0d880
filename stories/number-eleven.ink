# title: Number eleven
# you: Ruth
# partner: walter
# about: Forty-six years with Walter, who was on the buses. You have eleven good jokes between you, and no longer bother with the middles.
# minutes: 7
# ladder: C
# notes: Growing older, and a hearing aid. Nobody is ill.
# goal: Look at whatever he is looking at, before you look at him.
# room: living-room evening
# tv: news And in Rutland, they are still looking for the mayor.
# start: heard=30 guard=30 tolerance=1.3 light=tv
# truth: feeling=worried strength=3 face=withdrawn sentence=quite cause="he says 'quite right' to things he has not heard" need="company, and no questions"
# sentence: quite: I don't know what I told her 'quite right' about.
# sentence: mouth: He'd got his mouth wide open.
# sentence: here: It might be in here.

// He asks for nothing. He says "look at this bird", and waits to be told what it is doing.
// One word is kept for the end: nobody sings in this evening until he asks.
// The joke is never told. It has a number and a last line, and that is how they tell it.

VAR counted = false  // you told him that he had done eleven every night
VAR boots = false    // you did the other half of eleven
VAR march = false    // you told him what he missed, to hurt
VAR owed = false     // you told him there was one, and that he will get it

INCLUDE engine.ink

-> bird

// ---------------------------------------------------------------- a bird, a gutter, a joke, a clue

=== bird ===
# image: Somebody at the window with his back to you and one finger up.
# through: ...bird. ...no, he's off.
# hidden: If you came now you could tell me. He's right there.
Ruth. Look at this bird. ... Ruth, quick. ... No. He's gone. # mood: hopeful # look: away # fact: this-bird
# image: Walter sits down across from you with the crossword. A photograph marks the page, face down.
Next door's aerial. The fat one, yellow beak. He'd got his mouth wide open. # mood: neutral # look: you # fact: mouth-open
'One bird,' Winnie'd have said. She counted your potatoes on, and she counted them off. # mood: warm # look: you # fact: winnie-counts
# hidden: Say what he was doing. I'll not ask. You just say it.
Any road. He'll be back. He's been there every night this week, at it. # mood: neutral # look: down # feeling
* [Shove up, then. Show me where it is he sits. # act: acknowledge # depth: 3 # fit: 1 # own]
  There, on the end. Like he's paid for it. # mood: warm # look: away
* [Wide open? What was he up to, do you think? # act: askOpen # depth: 3 # fit: .6 # own]
  # hidden: I was going to ask you that.
  Nothing. That was the... no. Nothing. He'd just got it open. # mood: neutral # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Two people, looking at an aerial. We used to go dancing. # mood: warm # look: away
- -> gutter

=== gutter ===
# image: Behind him on the news, a very large tent, and policemen walking round it.
# call: tv: And finally, there is word tonight of the Mayor of Oakham... / He was in the marrow tent. He had been asleep since Friday. The marrow came second.
# hidden: I'm only asking whether there is one.
There. Is that the gutter? It'll be where they joined it wrong. # mood: worried # look: away # fact: the-gutter
# image: He puts two fingers to his hearing aid, and takes them away again.
# hidden: Don't look at the fingers.
# thought: Gutter. Ladder. Who's had our ladder?
Or it's in here. It might be in here. # mood: worried # look: down # fact: in-here # feeling
* [In here? It'll be the pipes, then. Old as us, they are. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: in-here: In here]
  # hidden: That came out on its own. I didn't even catch what you'd said.
  Quite right. Yes. Quite right. # mood: withdrawn # look: away
* [Hush a minute. ... There's a drip. There... and there. # act: acknowledge # depth: 4 # fit: 1 # own # needs: the-gutter: a drip]
  # hidden: I got it off your finger.
  There is one, then. Good. There... and there. # mood: warm # look: you
* [Is it that thing of yours? Is it whistling again? # act: askClosed # depth: 1.5 # fit: .3 # roadblock: probe]
  # hidden: That's two. I can manage the one.
  It's in, it's switched on, it's got a battery. What more do you want of it? # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .9]
  You've got your head on one side. Good. It's not just me being daft, then. # mood: hopeful # look: you
- -> eleven

=== eleven ===
You had that face on at the registry office. As if the man was selling us a carpet. # mood: warm # look: you # fact: registry-office
# said: It's not the joke you want, it's me doing the other half.
# said: You're waiting for something, and it isn't the vicar.
# said: You'd like us to do that one together.
# misheard: You want to tell me about the registry office.
# misheard: You've forgotten how it ends.
# misheard: You're in a merry mood tonight.
# image: He lays the pencil down, dead flat. He is not smiling. He is watching your mouth.
# hidden: Go on. You do the end, and then you go.
# discuss: He only says a number. What is he asking for?
Number eleven. # mood: hopeful # look: you # pose: table # fact: number-eleven # feeling # vote
* [Eleven again? That's every single night this week. # depth: 1.5 # fit: .2 # roadblock: judge # needs: number-eleven: Eleven again]
  ~ counted = true
  # hidden: I'd hoped you weren't counting.
  Is it? I'll rest it, then. Let the vicar have a sit-down. # mood: withdrawn # look: down
* [You're back there, aren't you, with the carpet man. # act: reflect # depth: 2 # fit: .2 # needs: registry-office: carpet man]
  -> said_back ->
  # hidden: I'm not back anywhere. I'm here, waiting on you.
  I've been, and I've come home again. I said 'eleven', Ruth. # mood: annoyed # look: away
* ['Not in those boots, vicar.' Oh, you are terrible. # act: share # depth: 4 # fit: 1 # own]
  ~ boots = true
  # hidden: I saw it start.
  Not in those... Aye. Look at you. Look at you go. # mood: warm # look: you
* [(quiet) # act: silence # depth: 2 # fit: .1]
  # hidden: I waited for you. It's no good with just the number.
  No? ... No. Well, it's had a good innings, has eleven. # mood: hurt # look: down
- -> clue

=== clue ===
# image: The whole grid is inked in but one. There the paper has gone furry from the rubber.
Six across, then. 'Lark, perhaps.' Eight letters. S, something, N. # mood: neutral # look: down # fact: six-across
Don't tell me. You told me who did The Mousetrap, and we were in the interval. # mood: skeptical # look: you # hot: Songbird. It's songbird.
# said: It's the one you can't bring yourself to put in.
# said: You know it, I think, and you like it left.
# said: Something about that one stops you.
# misheard: You're stuck on six across.
# misheard: You'd like me to give you a letter.
# misheard: You don't care for crosswords any more.
# hidden: It's Monday's crossword. I've known it since Monday.
# thought: Starling. That's eight. No. Third letter's an N.
I've got used to it empty. I don't know. It's the only one left. # mood: tired # look: down # feeling # fact: left-it-empty
* [It's 'songbird', Walter. Shall I ink it in for you? # depth: 1 # fit: 0 # roadblock: advise # impulse # leak: irritation]
  # hidden: I can spell it. It's not the spelling.
  I know what it is. I only wanted it left alone. # mood: withdrawn # look: down # pose: crossed
* [Leave it empty, then. I've never minded a gap. # act: acknowledge # depth: 3.5 # fit: 1 # own # needs: left-it-empty: empty]
  It's a good gap. Everything round it's right. It's only the middle. # mood: hopeful # look: you
* [You'll only lie there with it. Try seven down. # depth: 1.5 # fit: .1 # roadblock: advise # needs: six-across: seven down]
  # hidden: I'm not stuck. I'm only stopped.
  Seven down's 'nightjar'. It's birds all week. He wants to get out more, the man who sets it. # mood: skeptical # look: away
* [It seems you've got quite fond of it, the gap. # act: reflect # depth: 3 # fit: .7 # stem: seems # needs: left-it-empty: the gap]
  -> said_back ->
  It does seem so. Should I be putting something on it? # mood: neutral # look: you
* [(quiet) # act: silence # depth: 4.2 # fit: 1]
  You know it. You've gone pink. You know it, and you've not said. # mood: moved # look: you
- -> door

// ---------------------------------------------------------------- the door that he does not hear

=== door ===
# call: doorbell legitimate: The bell, a good long push. Walter does not look up. / Kieran from next door, with your big casserole. He says ta, and was it meant to be crunchy?
Fred's cousin had a wren down his gutter. He could hear it through two walls and a wardrobe. # mood: neutral # look: down # fact: the-wren
# hidden: Something's happened, and it's on your face.
# discuss: He has not heard the bell. How much of that has to be said?
What? What've I said? You've gone all upright. # mood: worried # look: you # feeling # fact: all-upright # vote
* [It's the door. You hold that wren, and I'll be straight back. # act: acknowledge # depth: 4 # fit: 1 # own]
  Is it? Go on, then. ... Kieran, was it? Well, I've still got the wren. # mood: warm # look: you
* [It's the door, Walter! You surely never missed that? # depth: 1.5 # fit: .3 # roadblock: judge]
  # hidden: I was facing it. I was looking straight at it.
  Course I heard it. I thought you were nearer. # mood: withdrawn # look: away
* [Never mind, it's only the door, love. You go on about Fred's cousin. # act: acknowledge # depth: 2.5 # fit: .4]
  See who it is. Fred'll keep. He's kept since Whitby. # mood: neutral # look: away
* [(quiet) # act: silence # depth: 2.5 # fit: .4]
  You're looking at the door. Is that somebody? Well, one of us had better go. # mood: surprised # look: away
- -> karen

=== karen ===
Karen rang, Sunday. I had her on that side. I said 'quite right' to her, twice. # mood: neutral # look: down # fact: karen-rang
# thought: Mince. I never took the mince out.
There's a drum kit coming Thursday. I've agreed to it, it turns out. # mood: surprised # look: you # fact: drum-kit
I don't know what I told her 'quite right' about. The second one. # mood: neutral # look: down # fact: second-one
# said: There's a thing you said yes to and you don't know what it is.
# said: The drums turned up. The other one's still out there somewhere.
# said: You're bothered that Karen told you something and it went by.
# misheard: You don't want the drums here.
# misheard: You're cross with Karen for ringing on a Sunday.
# misheard: You want me to come out of the cupboard.
# hidden: She said it softly, the second one. It wasn't drums.
And you mumble. I'm not saying it's all you. You talk into the cupboard. # mood: worried # look: down # feeling # cue: face # hot: I don't mumble. You don't listen. # vote
* [I don't mumble, Walter. You've your good ear in a cushion. # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: I wanted it to be you. Just till bedtime.
  There's no good ear. There's this one, and there's that one. # mood: withdrawn # look: away # pose: crossed
* [The drums turned up. And it's my cupboard you're cross with. # act: reflectFeeling # depth: 2 # fit: .3 # own # because # needs: drum-kit: The drums # like: other-one]
  -> said_back ->
  # hidden: I'd have liked it to be the cupboard.
  Not cross. It's a good cupboard. It's more that the second one's still out there. # mood: worried # look: down
* [The drums turned up. And it's the other one you've lost. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: drum-kit: The drums # label: other-one]
  -> said_back ->
  It's walking about in Leeds, is that. With my yes on it. # mood: worried # look: you
* [I'll ring her in the morning, and get the drums stopped. # depth: 1.5 # fit: .1 # roadblock: advise]
  # hidden: I'd like to be driven mad by them. I'd like that very much.
  No, let the lad have his drums. I dare say they'll not bother me. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're not denying the cupboard. Well, that's handsome. # mood: warm # look: you
- {heard() >= 38 and guard() <= 50: -> monday}
-> tea

// ---------------------------------------------------------------- he goes to see to things: the kettle, the gutter

=== tea ===
# image: Walter stands over the kettle with his head bent, and one hand flat on its side.
I'll mash some tea. Has it clicked? It'll have clicked off by now. # mood: neutral # look: away # fact: has-it-clicked
Winnie stood over hers. You couldn't hurry her, and you couldn't have a biscuit. # mood: neutral # look: down # fact: winnie-and-the-kettle
# hidden: I can feel it. I can't hear it come up.
You might tell me. I'm only stood here, looking at it. # mood: hurt # look: down # feeling
* [Get one that lights up. Karen's got one that lights up. # depth: 1.5 # fit: .1 # roadblock: advise]
  # hidden: I don't want a light. I want it to go tick.
  This lights up. It's lit up now, Ruth. It's always lit up. # mood: skeptical # look: away
* [Not clicked yet. It's only grumbling. ... Now. There it goes. # act: acknowledge # depth: 4 # fit: 1 # own # needs: has-it-clicked: Not clicked yet]
  Grumbling. It does, doesn't it. I'd forgotten that it grumbles. # mood: moved # look: you
* [Come and sit down, love. I'll do it, you're all in. # depth: 1.5 # fit: .2 # roadblock: order]
  # hidden: That's one more thing, and it's only tea.
  I can mash tea. There's nothing to it, you pour it on. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You listen to it, then, and I'll watch you. Between us we'll make somebody. # mood: warm # look: you
- {heard() >= 36 and guard() <= 50: -> monday}
-> torch

=== torch ===
# image: Walter stands there with the big torch, one slipper on, feeling about for the other.
I'll just go up and have a look at that gutter. You stop where you are. # mood: neutral # look: away # fact: the-torch
# call: tv: And we are just hearing, in the last few minutes... / It is the Oakham by-pass. They have found the other end.
# hidden: Come and stand out there with me. You'd only have to nod.
I only wanted you for that bird. It'd have been two minutes. # mood: hurt # look: down # feeling # fact: two-minutes
* [At your age, up a ladder? Leave it for Karen's lad. # depth: 1.5 # fit: .1 # roadblock: order # needs: the-torch: up a ladder]
  # hidden: 'At your age.' So that's what it's called.
  I'm seventy-three. It's a gutter, Ruth. It's not the Eiger. # mood: annoyed # look: away
* [What is it, Walter? What are you wanting to say? # act: askOpen # depth: 1.5 # fit: .2 # roadblock: probe]
  # hidden: It was on its way. It's gone back in.
  Nothing. I was wanting to say I'm off to see the gutter. # mood: withdrawn # look: away
* [Two minutes? Hang on while I find my shoes. # act: acknowledge # depth: 4 # fit: 1 # own # needs: two-minutes: Two minutes]
  It's perishing out. ... Well, get your coat, then. He'll be there or he won't. # mood: warm # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're getting up. You'll want your other glasses, for a bird. # mood: surprised # look: you
- {heard() >= 33 and guard() <= 50: -> tender}
-> lockup

// ----------------------------------------------------------------------- Monday

=== monday ===
{tea:
  That'll want five minutes. Sit down, and I'll tell you what it was. # mood: tired # look: away
}
Monday I'd my tea out on the back step, and there he is with his mouth open. # mood: neutral # look: away # fact: on-the-step
I thought, that bird's yawning. I never knew they did. I'll tell Ruth. # mood: warm # look: you # fact: yawning
# said: You'd been sat right under it and not had a note.
# said: It was going the whole time and you were drinking your tea.
# said: Kieran could hear it over a fence, and that's how you found out.
# misheard: Kieran was making fun of you.
# misheard: The bird was poorly.
# misheard: You don't like Kieran looking over the fence.
# hidden: It had been going the whole time. I'd been sat under it.
# thought: answer wax: I know what this is. It's wax. It was wax with Dad.
And Kieran's head comes over the fence. 'He's giving it some,' he says. # mood: hurt # look: down # feeling # fact: giving-it-some
* [It sounds like you couldn't hear the blackbird. # act: reflect # depth: 3 # fit: .8 # stem: sounds # like: under]
  -> said_back ->
  Well. Put like that, it's very short. # mood: tired # look: down
* [He might have been yawning, you know. They must get tired. # depth: 1.5 # fit: .1 # roadblock: reassure # needs: yawning: yawning]
  # hidden: I'd have liked that to be it. I did have that, till Kieran.
  Not for an hour and a half. Not with Kieran stood there with his eyes shut. # mood: skeptical # look: away
* [Giving it some, and you right under him with your tea. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: giving-it-some: Giving it some # needs: on-the-step: with your tea # label: under]
  -> said_back ->
  And I nodded. I said 'he is that' to Kieran, and went in. # mood: hurt # look: you
* [It's wax. They did Dad's, and he could hear the neighbours' clock. # depth: 1.5 # fit: .1 # roadblock: analyse # label: wax # from: answer]
  # hidden: You'd got that ready while I was still on the step.
  It's not wax. I've been looked in. I've never been so looked in. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .9]
  You can smile. I'd have smiled. I thought the bird was yawning. # mood: warm # look: you
- -> lad

=== lad ===
So I put a battery in. Then another. Tuesday, I walked down to see the lad. # mood: tired # look: down # fact: two-batteries
He'd one arm in his coat. The other's got a ship on it, and you get that in the face. # mood: neutral # look: you
# truth: feeling=lost strength=4 face=tired sentence=top cause="the hearing aid is as high as it goes, and it still was not enough for the bird" need="that nobody mends it for a minute"
# sentence: top: 'And that's the top of it, Mr Ackroyd,' he says.
# sentence: giving: 'He's giving it some,' he says.
# sentence: quite: I don't know what I told her 'quite right' about.
And he turned it up till it squealed. 'And that's the top of it, Mr Ackroyd,' he says. # mood: tired # look: away # fact: top-of-it
# said: The one thing you could have done without, and you got it perfectly.
# said: Of all the things to hear clearly.
# said: So there's no more to turn up, and that's what's frightened you.
# misheard: The lad was rude to you.
# misheard: You couldn't make out what the lad said.
# misheard: You're pleased with how he turned it up.
# hidden: All the way home I kept trying it. I jingled my keys.
I told him 'quite right'. And that one I'd heard. That one I heard lovely. # mood: hurt # look: down # feeling # fact: heard-that-one # cue: face
* [There's better ones in Leeds. Karen'd go halves, I'm sure. # depth: 1.5 # fit: .1 # roadblock: advise]
  # hidden: You've spent it already. I'd only just got it out of my pocket.
  It's not the machine. He showed me. There's a graph, and I come off it. # mood: tired # look: down
* [Clear as a bell. And you'd have given a lot to miss it. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # label: bell # needs: heard-that-one: Clear as a bell]
  -> said_back ->
  Every letter. Put that lad on the 38, you'd have got your stop upstairs at the back. # mood: moved # look: you
* [Clear as a bell. And you could have sunk him, ship and all. # act: reflectFeeling # depth: 2 # fit: .3 # own # because # like: bell # needs: heard-that-one: Clear as a bell]
  -> said_back ->
  # hidden: I never minded the lad. I'd sooner have had somebody to mind.
  No, he was a nice lad. He'd stopped on for me. It's only that it's the top. # mood: tired # look: down
* [(quiet) # act: silence # depth: 3 # fit: .9]
  He gave me a mint, after. I don't know what they think a mint does. # mood: warm # look: you
- {heard() < 34 or guard() > 50: -> lockup}
-> nineteen

=== nineteen ===
So Wednesday I counted, like Winnie. Every 'quite right' I'd given with no idea what to. # mood: neutral # look: down # fact: counted-them
# thought: What did she do with the odd potato? She must have had one.
Nineteen. And we don't see anybody of a Wednesday. # mood: tired # look: you # fact: nineteen
# said: You nodded so that I'd keep on talking to you.
# said: You'd sooner have the tune of it than nothing.
# said: You were afraid I'd give up if you kept asking.
# misheard: You've not been interested in what I say.
# misheard: You saw somebody on Wednesday.
# misheard: You want me to talk less.
# hidden: Don't count them back to me.
They were all you, Ruth. There was only you here. # mood: warm # look: you # feeling # cue: face # hot: Nineteen times, to the wallpaper.
* [Nineteen! And there was me, thinking I was interesting. # depth: 1 # fit: .2 # roadblock: shame # impulse # leak: sulk]
  # hidden: I'd give the bus pass for any one of them.
  You are. That's what I'm saying. I'd like to have been there. # mood: hurt # look: down
* [You should just say 'what', love. I'd only say it again. # depth: 1.5 # fit: .2 # roadblock: advise]
  # hidden: It always matters, the thing that doesn't matter.
  You'd say it again louder. And the third time, you'd say 'it doesn't matter'. # mood: hurt # look: away
* [Nineteen nods, and every one's on your conscience. # act: reflectFeeling # depth: 2 # fit: .3 # own # because # like: quiet # needs: nineteen: Nineteen]
  -> said_back ->
  # hidden: If I were only ashamed I could go and be it in the shed.
  Conscience? No. I was enjoying the tune of it. It's more that you'd tire. # mood: worried # look: you
* [Nineteen nods, and every one so that I'd go on. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # label: quiet # needs: nineteen: Nineteen]
  -> said_back ->
  You'd stop, though. You'd get tired, and you'd be kind about it. I've seen it done. # mood: moved # look: you # fact: be-kind-about-it
* [(quiet) # act: silence # depth: 3 # fit: .9]
  Winnie'd have made it twenty. I did one in the bath. # mood: warm # look: you
- -> missed

=== missed ===
# hidden: If there is one, let me have it gently. But let me have it.
# discuss: He cannot bear a straight question, and now he asks one. What would be a straight answer?
# image: He has turned his chair so that he can see your mouth.
What did I miss, Ruth? Not weather. Was there one I'd have wanted to keep? # mood: worried # look: you # feeling # fact: wanted-to-keep # hot: In March. I told you I was lonely.
* [In March I told you I was lonely. You said 'quite right'. # depth: 1 # fit: .3 # roadblock: shame # impulse # leak: shock]
  ~ march = true
  # hidden: As though it'd matter, which side.
  In March. ... Which side of me were you stood? # mood: hurt # look: down
* [Nothing that won't keep, love. It was only ever bits and bobs. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: wanted-to-keep: won't keep]
  # hidden: I want the bits and bobs.
  Bits and bobs is what there is, Ruth. After forty-six years. # mood: hurt # look: away
* [There's one. You'll have it to your face, in daylight. # act: acknowledge # depth: 5 # fit: 1 # own # needs: wanted-to-keep: There's one]
  ~ owed = true
  One. All right. I'll sit where I can see it coming. # mood: moved # look: you
* [How long is it, would you say, since it started going? # act: askClosed # depth: 1.5 # fit: .2 # roadblock: probe]
  # hidden: I've tried working back. I've got as far as Christmas.
  I couldn't tell you. It doesn't make a noise when it stops. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  There's one. I can see you picking it up and putting it down. # mood: worried # look: you
- -> more

// ---------------------------------------------------------------- what marks the page

=== more ===
{march:
  I'd have turned round, you know. In March. I'd have turned right round. # mood: hurt # look: down
}
# image: He shuts the crossword, but he keeps one finger in it, where the photograph is.
# said: You've shut it, but you've not let go of it.
# said: There's something else in that page.
# said: You're sending me to bed and you don't mean it yet.
# misheard: You want to be left alone.
# misheard: You've finished the crossword.
# misheard: You want me to go and lock up.
# hidden: Don't ask what it is. Stop where you are, and I'll show you.
# discuss: He sends you up to bed. Where does the picture disagree?
Any road. You get up to bed. I'll sit on a minute, and lock up. # mood: hopeful # look: you # feeling # fact: locking-up # cue: face # more
* [I'll leave you to have your minute, then, shall I? # act: acknowledge # depth: 2 # fit: .3 # own # like: sit # needs: locking-up: your minute]
  # hidden: I'd got my finger in it and everything.
  I get a lot of minutes, these days. It was more... No. You go on up. # mood: tired # look: down
* {not march} [It's gone ten. We can ring about your ears in the morning. # depth: 1.5 # fit: .2 # roadblock: advise]
  # hidden: That's twenty.
  Quite right. In the morning. Yes. # mood: withdrawn # look: away
* {march} [I know you would. I'd no business throwing it at you. # act: repair # depth: 4 # fit: 1 # own]
  {
  - heard() >= 52 and guard() <= 34:
    It was yours to throw. Stop there. I'm not keeping this from you as well. # mood: worried # look: you
    -> filey
  - else:
    It was yours to throw. I only wish I'd caught it. # mood: worried # look: you
    -> tender
  }
* [I'll sit on a minute with you, then, shall I? # act: acknowledge # depth: 4 # fit: 1 # own # label: sit]
  {
  - heard() >= 56 and guard() <= 30:
    All right. It's Filey. Shift your cup. # mood: hopeful # look: you
    -> filey
  - else:
    It's only Filey, in here. It'll still be there tomorrow. You can have a look tomorrow. # mood: hopeful # look: down
    -> tender
  }
* [(quiet) # act: silence # depth: 3 # fit: .9]
  {heard() >= 62 and guard() <= 25:
    You're looking at my finger. All right. Move your cup, it's the only print. # mood: hopeful # look: you
    -> filey
  }
  Go on. I'm only putting a bookmark straight. # mood: tired # look: down
- -> tender

=== filey ===
# image: The photograph, face up. You, in a rain hat, Filey, 1981: head back, mouth wide open.
I'd just done you eleven. It was the first time you'd ever had it. # mood: warm # look: down # fact: first-eleven
# truth: feeling=bereft strength=5 face=moved sentence=end cause="he can no longer hear the end of Ruth's laugh" need="that she misses it with him"
# sentence: end: It's the end of it I can't get.
# sentence: gate: You used to go right up at the end, like a gate.
# sentence: top: 'And that's the top of it, Mr Ackroyd,' he says.
You used to go right up at the end, like a gate. People turned round. # mood: warm # look: you # fact: like-a-gate
{counted:
  You said it yourself. Every night this week. It was to see if I could get it. # mood: worried # look: down # hot: So that's what I was for. A hearing test.
- else:
  {boots: Tonight, with the boots, I nearly... That's why it's been eleven all week. # mood: worried # look: down # hot: So that's what I was for. A hearing test.|That's why it's been eleven, every night. I've been seeing if I could get it. # mood: worried # look: down # hot: So that's what I was for. A hearing test.}
}
# said: You could see me laughing and you couldn't hear it go up.
# said: You've been looking for my laugh all week, on your own.
# said: You miss it, and I'm sat right here.
# misheard: You think I don't laugh as much as I used to.
# misheard: You'd like to go to Filey again.
# misheard: You've gone off number eleven.
# hidden: I thought if I did it enough, one might get through.
It's the end of it I can't get. I see you go. I get you like I get him, on the aerial. # mood: hurt # look: you # feeling # fact: the-end-of-it
* [So I've been a hearing test. And I thought I was being courted. # depth: 1 # fit: .3 # roadblock: judge # impulse # leak: sulk]
  # hidden: I don't know how to do the one without the other.
  You were. It was that as well. # mood: hurt # look: down
* [It was never much of a laugh. You've not missed a lot. # depth: 1.5 # fit: .1 # roadblock: reassure]
  # hidden: It's not yours to run down.
  Don't you run that down. I've had that since 1981. # mood: angry # look: you
* [Every night you watched, and the gate went up without you. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: like-a-gate: the gate]
  -> said_back ->
  Five nights. I kept thinking, it might be shy. # mood: moved # look: you
* [We'll try Leeds on Monday. That lad's just a lad. # depth: 1.5 # fit: .1 # roadblock: advise # needs: top-of-it: That lad]
  # hidden: I didn't bring it you to have it sent away.
  They've not got it in Leeds. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 5 # fit: 1]
  You're off. No, that's the other thing, isn't it. I can't hear that one, either. # mood: moved # look: you
- {heard() >= 58 and guard() <= 35: -> dusk}
-> tender

// ---------------------------------------------------------------- he has taken it out

=== lockup ===
# image: Walter, at the back door with the key. His hearing aid is in a saucer on the side.
I've put him in his saucer. I'll do the bolts, and then I'm going up. # mood: neutral # look: away # fact: in-the-saucer
# hidden: Come round to where I can see you.
You can mumble all you like now. I'll not know. # mood: hurt # look: down # feeling # fact: mumble-all-you-like
* [Goodnight, then. It'll all look better in the morning. # depth: 1.5 # fit: .1 # roadblock: reassure]
  # hidden: I got none of that.
  Quite right, I expect. # mood: withdrawn # look: away
* [You go on up, love. I'll only be half an hour here. # depth: 1.5 # fit: .2 # roadblock: divert]
  # hidden: You said it to the screen.
  There was a 'half' in that. That's all I got. # mood: tired # look: away
* [Put him back in. I missed your bird, and I'm sorry. # act: repair # depth: 4 # fit: 1 # own # needs: in-the-saucer: Put him back in]
  {guard() <= 55:
    You missed him, did you say? You did, a bit. He's on again tomorrow, about eight. # mood: hopeful # look: you
    -> tender
  }
  He was only a bird, Ruth. He'd only got his mouth open. # mood: tired # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  {heard() >= 20:
    You've come all the way over. Well. You can do the top bolt, while you're here. # mood: surprised # look: you
    -> tender
  }
  Mind that step. # mood: tired # look: down
- -> shut

// ---------------------------------------------------------------- endings

=== dusk ===
# image: Nearly dark. On the end of the aerial: the fat blackbird, mouth wide open.
# hidden: Nod. I'll have it off you.
He's back. Look, on the end. Ruth, is he singing? # mood: hopeful # look: away
Is he? What, now? All this? Well, you tell me when he stops. # mood: moved # look: you
{march:
  And I'll have March again, tomorrow. I'll stand the right side for it. # mood: worried # look: you
}
{owed:
  And you owe me one. I've not forgotten. In daylight. # mood: warm # look: you
}
-> palm

=== palm ===
# image: In six across, SONG is in your writing and BIRD is in his. The photograph is up against the teapot.
Number eleven. No, hang on. Wait while I get my hand flat. # mood: warm # look: you # pose: table
# image: You laugh. His palm is on the table, and his eyes are shut.
# hidden: Like a gate.
# verdict: Later, Walter texts Karen, with one finger: / SUNDAY I SAID QUITE RIGHT TWICE. ONE WAS DRUMS. WHAT WAS THE OTHER / Karen: I said I missed you / Karen: and you said quite right / IT WAS / Karen: dad why are you up / YOUR MOTHER IS LAUGHING. I HAVE MY HAND ON THE TABLE
There. You get a bit of it up through the wood. # mood: moved # look: down # ending: heard # bed-face: moved
-> END

=== tender ===
# image: The crossword is shut on the table, with a corner of the photograph sticking out.
# hidden: Tomorrow I'll just leave it open, and go and put the kettle on.
Leave the crossword where it is. I've not finished with it. # mood: tired # look: down
# verdict: Later, Walter texts Karen, with one finger: / SUNDAY. WHAT WAS THE SECOND THING I SAID QUITE RIGHT TO / Karen: I said I missed you / Karen: dad? / GOOD. I AM STARTING TO ASK PEOPLE / Karen: ask them what / YES / YOUR MOTHER IS COMING TO LOOK AT A BIRD
If he's there tomorrow I'll give you a shout. You come quick, mind. # mood: hopeful # look: you # ending: tender # bed-face: tired
-> END

=== shut ===
# image: From the landing, one slipper and then the other. In its saucer the hearing aid whistles, very small.
# hidden: It was going the whole time.
It was nothing, any road. It was only a bird with his mouth open. # mood: withdrawn # look: away
# verdict: Later, Walter texts Karen, with one finger: / TELL THE LAD HE CAN HAVE HIS DRUMS / Karen: is mum all right with it / QUITE RIGHT / Karen: dad did you read that / Karen: why are you up / THERE IS A BIRD / Karen: it's dark
You see to the lamp. # mood: tired # look: away # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- when it is said back too often

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> again}
- (first_time)
# hidden: Mind you, I got it the second time round.
# discuss: He is fond of her, and it wears him out. What would you keep of it?
You're doing an echo. I say it, and you say it. I'm deaf, Ruth, I'm not a valley. # mood: annoyed # look: you # fact: not-a-valley
* [I'm only taking an interest. It's what you're meant to do. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: Not meant to. I never minded you not.
  You never used to take it in both hands. # mood: skeptical # look: away
* [It's so I know I've got hold of the same end as you. # act: explainWhy # depth: 3 # fit: 1 # own]
  Is it? I should try that. ... All right. Only not every time, you'll wear it out. # mood: warm # look: you
* [I'll say nothing, then. You'll not hear a peep out of me. # act: acknowledge # depth: 2 # fit: .2]
  # hidden: No. Well. That's the trouble.
  No. Well, I wouldn't, would I? # mood: hurt # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Now, that I can follow. ... You can do it a bit. Where was I? # mood: neutral # look: you
- ->->
= again
{And there it comes back, off the other side. # mood: annoyed # look: away|That's an echo of an echo, is that. # mood: annoyed # look: away|Hello? Hello? Is that Ruth? # mood: annoyed # look: away}
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {It wasn't much. Here's what's left of it. # mood: tired # look: down|You'll want to look at me this time, then. # mood: annoyed # look: away|It doesn't matter. ... No. Here. # mood: withdrawn # look: away}
- heard() >= 45:
  {'What?' That's my line, is that. Again, then. # mood: warm # look: you|You can borrow the lad, if you like. From the top. # mood: warm # look: you|Third time. It's company, this. # mood: neutral # look: you}
- else:
  {You as well? All right. Again. # mood: surprised # look: you|You should've said 'quite right', I'd not have noticed. Again. # mood: neutral # look: you|I'll shout it, shall I? From the top. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...no. It's gone. # mood: withdrawn # look: down|...you look. I've seen it. # mood: withdrawn # look: away|...any road. # mood: tired # look: away}
- heard() >= 45:
  {...I'll wait. I've a pencil to sharpen. # mood: neutral # look: down|...is it good? You'll have to tell me what they say. # mood: neutral # look: away|...I'll hold it open for you. # mood: tired # look: down}
- else:
  {...and then the... Ruth? ... No, you look. # mood: worried # look: away|...I'd only got to the good bit. # mood: neutral # look: down|...where had I got to? # mood: tired # look: away}
}
-> DONE
