# title: The interpreter
# you: Cath
# partner: ines
# about: Seven years with Inês, your wife, who builds costumes for the stage. She is Deaf, and the two of you talk in British Sign Language, which you learned at thirty. In sign your name is Elbow. There was a pint.
# minutes: 7
# ladder: A
# notes: A bad day at work: a meeting that went ahead without the interpreter. Nobody is hurt, except a bear.
# goal: Want the whole of it. Do not make her shorter than she is.
# room: kitchen morning
# tv: off
# start: heard=30 guard=30 tolerance=1.2 light=phone
# truth: feeling=ashamed strength=4 face=tired sentence=shake cause="she laughed on time at a joke that nobody had told her" need="to be given the whole of it, and to tell the whole of it"
# sentence: shake: You pick one pair of shoulders, and you go on the second shake.
# sentence: crack: 'Crack on without?' And he'd drawn a smile on it.
# sentence: after: 'I'll tell you after.' Seven of those.

// She signs; what stands here is what her hands say. Nothing of hers may depend on sound. Who looks away does not see it.
// Her key: things whole. All her life she has been given the gist. Whoever makes hers shorter ("so", "basically", "only") is one more of them.
// Silence is hands in your lap and eyes on her: at the kettle it is the best of all; at the answering machine it keeps something from her.
// One word is kept for the first line of the best ending, and nobody says it before: "now". What people say to her is "after".
// The paw: a mumble, then a slate, then a gag; or clean. Each breakfast thing keeps its person (marmalade is Rory), and the gap on the table is Bernadette.
// She signs with both hands up (pose signing); chin in hand she signs with one. Crossed arms would be a shut mouth.

VAR misread = false  // you took her for left out
VAR gravy = false    // you had your hands full

INCLUDE engine.ink

-> paw

// ---------------------------------------------------------------- she sets the table

=== paw ===
# image: Something large and brown on the breakfast table, out of focus.
# through: ...a knock in the tabletop. ...a hand, going down.
# hidden: He's seven foot two, without this bit. Ask me where the rest of him is.
Aren't you going to ask what he's doing here? ... Elbow. ... No. You've got your reading face on. # mood: hopeful # look: you # pose: signing # fact: what-hes-doing-here
# image: Inês sits down across from you with a bear's paw on one hand, up to the elbow.
Eyes. There you are. This is me with a paw on. This is what mumbling looks like. # mood: warm # look: you
# image: She pulls the paw off with her teeth.
I had my meeting yesterday. I'm going to need the marmalade. # mood: neutral # look: down # fact: needs-the-marmalade
# hidden: If I can get them all on the table, I can get through it.
And the honey, and your egg. Nobody eats anybody until I've finished. # mood: hopeful # look: you # feeling
* [Have the egg. Who is it I'm not eating? # act: askOpen # depth: 3 # fit: 1 # own]
  Tamsin, she runs production. Don't tap her, she's soft in the middle. # mood: warm # look: you
* [Can I keep the toast? I'm starving here. # act: askClosed # depth: 3 # fit: .7 # own]
  You can have one slice of Lighting. There's four of them, they'll never notice. # mood: neutral # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Hands in your lap. Very good. You look like a jury. # mood: warm # look: you
- -> gap

=== gap ===
Marmalade's Rory, he directs. Chest forty-four, and he carries it like a tray. # mood: neutral # look: you # fact: marmalade-rory
Toast is Lighting, in a row. The honey's Derek, he does sound. I'm the salt. # mood: warm # look: you # fact: honey-derek
# image: With one finger she draws a ring on the bare table, between the salt and your arm.
And where there's nothing, that's Bernadette, my interpreter. Booked for next Friday. You've got your elbow in her. # mood: neutral # look: down # fact: gap-bernadette
# call: phone: The family. Your brother Alan has sent a photo, and it is still loading. / A goat, in a sun hat. Alan: SPEAK OF THE DEVIL. Mum: whose hat is that
# said: He'd drawn a smile on it, so you couldn't say no.
# said: With nine of them waiting, you had to write something.
# said: It was a question, and there was only one answer to it.
# misheard: Rory was pleased to see you.
# misheard: Bernadette was late because of the train.
# misheard: You wanted to start without her.
# hidden: There's only one answer that fits under a smile.
So Rory wrote me a note. 'Crack on without?' And he'd drawn a smile on it. # mood: hurt # look: down # fact: crack-on # feeling
* [Basically, they just went ahead without you. # act: reflect # depth: 2 # fit: .3 # like: smile]
  -> said_back ->
  # hidden: Basically. I'd only just got the toast in a row.
  Basically. I needn't have got the honey out. # mood: skeptical # look: away
* [With a smile drawn on it. So you couldn't put 'no'. # act: reflect # depth: 4 # fit: .9 # own # because # needs: crack-on: a smile drawn on it # label: smile]
  -> said_back ->
  I put 'OK'. With nine people watching the pencil, I put 'OK'. # mood: hurt # look: you
* [You could have made them wait, you know. It's your right. # depth: 1.5 # fit: .2 # roadblock: lecture # needs: crack-on: made them wait]
  # hidden: I know my rights. They're not much company.
  I could. I could be the woman who makes nine people wait. Again. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I put 'OK', with a full stop. I thought he'd notice the full stop. # mood: tired # look: you
- -> after

=== after ===
I don't lip-read moustaches. I got 'Thursday', and possibly 'badger'. # mood: neutral # look: you # fact: badger
So I ask Tamsin, and your egg goes like this. # mood: neutral # look: you # fact: asked-tamsin
# image: One finger, tipping forward. Then again, further off.
# thought: Badger. What is the sign for badger? Stripe... nose...
'I'll tell you after.' Seven of those. I kept count, inside his paw, in chalk. # mood: tired # look: down # fact: seven-afters
# image: She turns back the cuff. Seven chalk strokes in a row. Lower down, by itself, one more.
# said: Each time you asked, it went a bit further off.
# said: Seven times, and it never came.
# said: It's always after, and there is no after.
# misheard: Tamsin told you everything after the meeting.
# misheard: You'd like to see my sign for badger.
# misheard: You were late seven times.
# hidden: Look at the lining. You can count.
# discuss: Everybody meant it kindly. So what is it that she chalked up?
You do one as well. Yours is prettier. It's all wrist. # mood: hurt # look: you # feeling # hot: I always do tell you. In the car. # vote
* [Mine's not the same. I always do tell you. In the car. # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: I get the headlines. You got the whole lunch.
  In the dark, with one hand on the wheel. You do me the headlines. # mood: annoyed # look: away
* [So you asked seven times, and it went further off. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: seven-afters: seven times]
  -> said_back ->
  It must be a lovely place, after. Everybody's jokes are in it. # mood: hurt # look: you
* [Tamsin will tell you, though. She's good like that. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: asked-tamsin: Tamsin will tell you]
  # hidden: They're all good like that. That's seven good people.
  She means to. I've never met anyone who didn't mean to. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  No, don't do yours. You were going to. I saw your wrist think about it. # mood: warm # look: you
- -> laugh

=== laugh ===
Then Rory says something, and off they go. Marmalade, toast, the lot. Even the egg. # mood: neutral # look: you # fact: off-they-go
# thought: Alan's still loading. What takes him so long?
So I laughed. You pick one pair of shoulders, and you go on the second shake. # mood: tired # look: away # fact: second-shake
# image: She shows you. Eyes on the marmalade: one, two. Her whole face lights, and goes out. Then it comes up again, slower, for you.
# said: You made it so well that nobody could tell.
# said: It's the best thing you make, and nobody's ever spotted it.
# said: You're proud of it. All those years, and not caught once.
# misheard: You had a good laugh with them.
# misheard: Rory told you the joke.
# misheard: You felt left out.
# hidden: It's the best thing I make, and it's never been on a hanger.
First shake, you're keen. Third, you're slow. Nobody's ever once looked round. # mood: delighted # look: you # feeling # fact: never-caught # cue: face # vote
* [That's a real skill, that is. I'd never have spotted it. # depth: 1.5 # fit: .2 # roadblock: praise # needs: never-caught: never have spotted it]
  # hidden: No. You never have.
  No. You wouldn't. It's good work. # mood: withdrawn # look: away
* [A laugh, and nobody looks round. You felt left out. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: proud]
  ~ misread = true
  -> said_back ->
  Out? I wasn't out. I was right in the middle, laughing. # mood: surprised # look: you # fact: not-left-out
* [A laugh, and nobody looks round. You're proud of that. # act: reflectFeeling # depth: 4.5 # fit: 1 # own # because # needs: second-shake: A laugh # label: proud]
  -> said_back ->
  French seams. You'd have to turn me inside out. # mood: delighted # look: you
* [(quiet) # act: silence # depth: 3 # fit: .9]
  I do a small one for lifts. And there's one for dentists. # mood: warm # look: you
- {heard() >= 36 and guard() <= 45: -> notes}
-> hanger

// ---------------------------------------------------------------- she opens: item four

=== notes ===
Last night, you're in the bath, and the notes come round. Item four. # mood: neutral # look: you # fact: item-four
# thought: answer reply-all: Oh, I know what I'd send back to that.
'Bear cut. Inês fine with it, big laugh in the room.' Exclamation mark. # mood: hurt # look: you # fact: bear-cut
# image: Her hands stop in the air, still holding the exclamation mark.
That was the joke. 'The bear's eaten the budget.' I'd have laughed. # mood: tired # look: away # fact: the-budget
# said: You laughed at your own bear going.
# said: They took your laugh and put it in the notes as a yes.
# said: You timed it perfectly, and it was about him.
# misheard: The bear was too expensive.
# misheard: You thought the joke was rude.
# misheard: You're fine with it.
# hidden: They've put my laugh down as my signature.
He's seven foot two, and they've replaced him with a noise. # mood: venting # look: you # feeling # fact: a-noise
* {not misread} [You came in bang on time, and it was your own bear. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: bear-cut: your own bear]
  -> said_back ->
  Bang on! Second shake! It's the best one I've ever done! # mood: venting # look: you
* {misread} [Not out. Right in the middle, and it was your bear. # act: repair # depth: 4.5 # fit: 1 # own # needs: not-left-out: Right in the middle]
  Dead centre. Ask any of them. They'd say I enjoyed it the most. # mood: venting # look: you
* [It's the money, then. It's nothing against you. # depth: 1.5 # fit: .1 # roadblock: analyse # needs: the-budget: the money]
  # hidden: I never said it was against me. It was with me. I joined in.
  He's calico and old carpet. He cost less than Rory's chair. # mood: annoyed # look: away
* [Reply to all: 'The bear was not consulted either.' # depth: 1.5 # fit: .2 # roadblock: advise # label: reply-all # from: answer]
  # hidden: Everyone's so funny about my bear.
  That's good. I wish I'd had you here. I'd already sent a thumbs-up. # mood: withdrawn # look: away
* [You must be so furious with Rory about that note. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: item-four: about that note]
  -> said_back ->
  # hidden: I gave him exactly what he thought he saw.
  With Rory? He put down what he saw. I looked thrilled. # mood: tired # look: away
* [(quiet) # act: silence # depth: 3.5 # fit: .9]
  He's got eyelashes. Nobody asked for eyelashes. I put them in one by one. # mood: hurt # look: down
- -> kettle

// ---------------------------------------------------------------- she closes: you can have your egg

=== hanger ===
# image: She screws the lid back on Rory.
So that's the meeting. You can have Tamsin back. She'll be cold. # mood: neutral # look: away # pose: cheek # fact: tamsin-back
# said: What's happened to the rest of him?
# said: Something happened to the bear, didn't it?
# said: You're putting everything away, and you're not done.
# misheard: You want me to eat my egg.
# misheard: You've lost a hanger.
# misheard: You're going to work today.
# hidden: Ask what hanger. Please ask what hanger.
I only brought the one paw. The rest of him's on his hanger. They'll want the hanger. # mood: hurt # look: down # pose: signing # feeling # fact: the-hanger
* [Right. Shall we get out, while the sun's shining? # depth: 1.5 # fit: .1 # roadblock: divert]
  # hidden: I laid all that out. I even did the toast.
  If you like. I'll put Lighting back in the bag. # mood: neutral # look: away
* [He's gorgeous, though. You've never made a better. # depth: 1.5 # fit: .2 # roadblock: praise # needs: the-hanger: He's gorgeous]
  # hidden: Don't tell me he's good. That makes it worse.
  That was 'trifle', what you signed. But yes. He is a lovely trifle. # mood: skeptical # look: away
* [Why would they want it? What's become of him? # act: askOpen # depth: 4 # fit: 1 # own # needs: the-hanger: want it]
  Item four's become of him. It's in the notes. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You haven't touched her. You're allowed. I've said you can eat Tamsin. # mood: surprised # look: you
- {heard() >= 31: -> notes}
-> kettle

// ---------------------------------------------------------------- a noise that only you can hear

=== kettle ===
{notes:
  I texted Derek, what noise? He put 'Growl', question mark. # mood: tired # look: you # fact: growl
- else:
  They're having a noise, in place of a bear. Somebody thinks it's the same. # mood: tired # look: down # fact: growl
}
# call: kettle legitimate: A thin note from the hob behind her, going up, and up. Her hands do not stop. / The window has steamed over, and a bear comes up in it that somebody drew with one finger. It has eyelashes.
# hidden: I can see it in you. You're a better kettle than the kettle.
# discuss: The same two still hands, here and at the answering machine. What makes the difference?
What? Your eyebrows have gone to the hob. Is it doing its scream? # mood: surprised # look: you # feeling # vote
* [It's nothing, it's only the kettle. Go on about the growl. # act: acknowledge # depth: 2 # fit: .2 # needs: growl: the growl]
  # hidden: Nothing. There's a lot of it about.
  Nothing. You'd be amazed how much nothing goes on behind me. # mood: hurt # look: away
* [But how did you know? It's right behind your back. # act: askClosed # depth: 1.5 # fit: .3 # roadblock: probe]
  # hidden: That isn't a trick. You've got a face.
  I've just told you how. Eyebrows. They've been up there a while. # mood: tired # look: away
* [It's screaming. Two ticks, then you've got my eyes. # act: acknowledge # depth: 4 # fit: 1 # own]
  Was it frightening? Would you have run? 'Exit, pursued by a kettle.' # mood: warm # look: you
* [(quiet) # act: silence # depth: 4.5 # fit: 1]
  It's going mad, isn't it? Even your ears have moved. And you're still here. # mood: moved # look: you
- {notes and heard() >= 40 and guard() <= 45: -> derek}
-> crumbs

// ---------------------------------------------------------------- three letters, and the skin of a chicken

=== derek ===
Derek had a go. He's got the alphabet off a tea towel. It takes him a week to say 'morning'. # mood: warm # look: you # fact: tea-towel
# image: Below the edge of the table she does his hands for you, slowly, with the tip of her tongue out.
So he's down here, where nobody can see. B. E. And he's feeling about for his thumb. # mood: neutral # look: down # fact: his-thumb
# said: He'd nearly told you, and you'd gone to get the laugh.
# said: One more letter, and you'd have known.
# said: You looked away, and it's the looking away that hurts.
# misheard: Derek was making fun of you.
# misheard: Derek can't spell.
# misheard: Rory told Derek to stop.
# hidden: I know what it's like to have your hands up and nobody looking.
# image: Her thumb stays where his was. She has stopped looking at it.
Thumb's A. Rory's shoulders went, so I looked at Rory. And Derek kept on. # mood: hurt # look: away # feeling # fact: looked-at-rory # cue: face
* [You weren't to know. Anybody would look at Rory. # depth: 1.5 # fit: .1 # roadblock: reassure # needs: looked-at-rory: look at Rory]
  # hidden: You'd let me off anything, and then I've still got it.
  I'm not anybody. I'm the one who looks. # mood: annoyed # look: you
* [He'd got hold of his thumb, and it was all for you. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: thumb # needs: his-thumb: hold of his thumb]
  -> said_back ->
  # hidden: He kept it up a good while, that A.
  All for me. And I'm looking at a man's shoulders. # mood: hurt # look: down
* [He'd got hold of his thumb, and you'd a laugh to catch. # act: reflect # depth: 5 # fit: 1 # own # because # needs: his-thumb: hold of his thumb # label: thumb]
  -> said_back ->
  One letter. He'd only the R to go, and he's good at R. # mood: moved # look: you
* [(quiet) # act: silence # depth: 3.5 # fit: .9]
  He did it so small. So that nobody'd catch him being nice. # mood: hurt # look: you
- -> skin

=== skin ===
I learned that laugh at my mother's, Sundays, in Stockwell. Fourteen people and one chicken. # mood: warm # look: you # fact: one-chicken
My mother's got eight signs, and six of them are food. The seventh is 'after'. # mood: tired # look: you # fact: eight-signs
# image: She takes a piece of nothing between finger and thumb, and holds it up to the light.
# thought: Crispy. Is there bacon? There was bacon.
They all laugh, I laugh. And my grandmother hands me the skin. The crispy bit. # mood: warm # look: away # fact: the-skin
# said: It paid better to laugh than to ask.
# said: You got fed for laughing and not for asking.
# said: You could have what they said, or you could have the skin.
# misheard: Your grandmother was fond of chicken.
# misheard: You were a greedy child.
# misheard: You had your place there, and it was lovely.
# hidden: I had my fingers all ready, some Sundays, before they'd started.
# image: She lays the piece of nothing on her tongue, and takes her time over it.
Nobody got the skin for going, 'What?' I'd have laughed at a funeral for it. I have. # mood: hurt # look: down # feeling # cue: face
* [You laughed, and nobody told you what the joke was. # act: reflectFeeling # depth: 4.5 # fit: 1 # own # because # label: no-joke # needs: the-skin: You laughed]
  -> said_back ->
  I can do you all fourteen laughs. I couldn't do you one joke. # mood: moved # look: you
* [You laughed, and there was your place at the table. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: the-skin: your place at the table # like: no-joke]
  -> said_back ->
  Oh, I'd a place. I'd a cushion on it. I'd have swapped it for one joke. # mood: tired # look: down
* [Did nobody think to teach your mum a few more? # depth: 1.5 # fit: .2 # roadblock: judge # needs: eight-signs: a few more]
  # hidden: She tried. I don't want her told off. I wanted you to see the table.
  Somebody did. She came home with 'custard'. # mood: tired # look: down
* [(quiet) # act: silence # depth: 3 # fit: .9]
  The eighth one's 'come here'. She's got a beautiful 'come here'. # mood: moved # look: you
- -> machine

// ---------------------------------------------------------------- she clears the table

=== crumbs ===
# image: She puts the marmalade away, then the honey, and wipes the table. She wipes round one small bare ring.
{not notes:
  # thought: Egg. It'll be hard by this time. Like a golf ball.
  Nobody told me, about the bear. I mean, somebody did. I got it from the notes. # mood: neutral # look: away # fact: bear-cut-closed
- else:
  # thought: Egg. It'll be hard by this time. Like a golf ball.
  So there you are. No bear, one paw. I'd better get this clear. # mood: neutral # look: away # fact: bear-cut-closed
}
# hidden: You needn't say anything about it. You could look at it with me.
You can put your elbow down. There's nobody there. # mood: hurt # look: down # feeling # fact: nobody-there
* [Bernadette will be there next time. It's one meeting. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: gap-bernadette: Bernadette]
  # hidden: It's one meeting if you've only been to the one.
  One meeting. I'll tell the bear. # mood: skeptical # look: away
* {not notes} [Leave the cloth. What did they cut him for? # act: askOpen # depth: 3.5 # fit: 1 # own # needs: bear-cut-closed: What did they cut him for]
  He'd eaten the budget. It was a joke, I saw it go round. I laughed. # mood: hurt # look: you
* {notes} [Leave the cloth. What did you send back to Derek? # act: askOpen # depth: 3.5 # fit: 1 # own # needs: growl: send back to Derek]
  I put, 'Like a bear.' He sent me a thumb. It's the one letter he's sure of. # mood: hopeful # look: you
* [Here, I'll do that. You go and sit in the sun. # depth: 1.5 # fit: .2 # roadblock: order]
  # hidden: I've been told to go and sit somewhere since I was four.
  No, you'd miss a bit. You always miss that bit. # mood: withdrawn # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're keeping it up. You're actually keeping your elbow off her. # mood: surprised # look: you
- -> machine

// ---------------------------------------------------------------- a voice in the room

=== machine ===
That lamp's the landline. It'll be your mum. # mood: neutral # look: away # fact: the-lamp
# call: phone legitimate: Across the kitchen the old answering machine picks up. 'Only me!' / 'Only me! One o'clock tomorrow. Alan's got another one. I do love it when Inês laughs. ... How do you stop it?'
# said: You'd like to know what she said. All of it.
# said: You can see me hearing it, and you'd like it as well.
# said: She's talking in your kitchen and you can't tell what about.
# misheard: You want me to ring Mum back.
# misheard: You'd rather not know.
# misheard: You think it's the theatre ringing.
# hidden: Don't do the wrist. Whatever it is. Not the wrist.
# discuss: It would be attentive to stay with her story. Why might she rather have the message?
It's talking. I can see you getting it. What does she say? # mood: hopeful # look: you # feeling # vote
* [It's only Mum, about lunch. I'd rather have yours. # depth: 1.5 # fit: .2 # roadblock: divert]
  # hidden: You had the lot, and you gave me one word of it.
  That was half a minute. It's a long word, 'lunch'. # mood: withdrawn # look: away
* ['Only me! One o'clock. I do love it when Inês laughs.' # act: acknowledge # depth: 4 # fit: 1 # own]
  She says that? Do it again. Do the 'only me' as well. # mood: surprised # look: you # fact: loves-the-laugh
* [One o'clock tomorrow, and she sends us her love. # act: acknowledge # depth: 2 # fit: .3]
  # hidden: That's the notes. You've done me the notes of your mum.
  She's never sent love in her life. What were her words? # mood: tired # look: you
* [(quiet) # act: silence # depth: 1.5 # fit: .1]
  # hidden: You had it, and you sat on it.
  You heard that. I watched you hear it. And your hands are in your lap. # mood: annoyed # look: away
- {heard() < 26 or guard() > 55: -> upstairs}
-> chalk

// ---------------------------------------------------------------- seven, and one

=== chalk ===
You never did ask what he's doing here. He's my copy of the notes. # mood: neutral # look: you # fact: copy-of-the-notes
# image: Her thumb goes along the lining and brushes out the row. The one by itself it goes round.
# said: There's one there that you went round.
# said: That makes eight, and you only told me seven.
# said: You say it all comes out, and there's one you've kept.
# misheard: You're glad that it brushes out.
# misheard: You want me to wash him.
# misheard: You're ready to forget it.
# hidden: You've looked at it twice. Ask.
# discuss: Her hands say that she has finished. What does her thumb say?
That's all of it. Chalk brushes out. He'll be clean by Monday. # mood: worried # look: you # feeling # fact: clean-by-monday # more
* [Clean by Monday. And how is it, with the lot told? # act: askOpen # depth: 2 # fit: .3 # own # like: eighth # needs: clean-by-monday: the lot told]
  # hidden: You looked right at it.
  Lighter. By seven strokes. He had eight, if you look. # mood: tired # look: down
  -> tender
* [Clean by Monday. And what's he still got on him? # act: askOpen # depth: 4 # fit: 1 # own # needs: clean-by-monday: Clean by Monday # label: eighth]
  {
  - heard() >= 44 and guard() <= 38:
    You saw me go round it. It's from Sunday. It's yours. # mood: worried # look: you
    -> sunday
  - else:
    It's an old one. Ask me in the car. With the light on. # mood: hopeful # look: you
    -> tender
  }
* [(quiet) # act: silence # depth: 3 # fit: .9]
  {heard() >= 56 and guard() <= 30:
    You're counting. I can see your lips. Eight, yes. The eighth is yours. # mood: worried # look: you
    -> sunday
  }
  You can keep looking. There's only the one left to look at. # mood: tired # look: down
  -> tender

=== sunday ===
# thought: It was the goat. Oh, it was, it was the goat. With the awning.
Sunday, at your mum's. Alan says something, and your dad puts his fork down. # mood: neutral # look: you # fact: fork-down
So I asked you. You were wiping your eyes. And you went... # mood: worried # look: down # fact: asked-you
# image: Her hand comes up and does you: one small wave, all wrist, very pretty.
# said: I waved you off and went back to Alan.
# said: You asked me, and I looked at Alan.
# said: You got the wrist from me as well.
# misheard: You thought Alan was rude to you.
# misheard: You were cross with Dad.
# misheard: You didn't care for the lunch.
# hidden: It wasn't the joke. It was you going back in without me.
'It's not important.' And back you went, to look at Alan. # mood: hurt # look: you # feeling # fact: not-important # hot: I had the gravy. I've only got two hands.
* [I had the gravy, Inês. I've two hands, same as you. # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  ~ gravy = true
  # hidden: You put it down to wipe your eyes.
  You always have the gravy. I've married the gravy. # mood: annoyed # look: away
* [You asked me, and I went back to look at Alan. # act: repair # depth: 4.5 # fit: 1 # own]
  You did. And he's not even good-looking. # mood: warm # look: you
* [It really wasn't, though. It was about an awning. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: fork-down: an awning]
  # hidden: I'd have liked to be the one to say so.
  Your dad put down his fork for an awning. # mood: skeptical # look: away
* [Tomorrow I'll sign you the lot, start to finish. # depth: 1.5 # fit: .2 # roadblock: advise # needs: not-important: the lot]
  # hidden: I don't want you for that. I've got Bernadette for that.
  Then you'd be at work. And who would I be married to? # mood: hurt # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's only one. Tamsin did seven. But I'd never counted, with you. # mood: hurt # look: you
- {heard() < 26 or guard() > 55: -> upstairs}
{gravy: -> boat}
{heard() >= 54 and guard() <= 30 and derek: -> shoulders}
-> tender

=== boat ===
# hidden: I watched you put it down. I thought, here it comes, she's going to tell me.
Only you put it down, to wipe your eyes. The gravy. You had both hands free. # mood: hurt # look: down # feeling # fact: put-it-down
* [I did. I'd both hands free, and I gave you the wrist. # act: repair # depth: 5 # fit: 1 # own # needs: put-it-down: both hands free]
  It's a pretty wrist, I did say. It's just not a sentence. # mood: warm # look: you
* [I didn't know you minded. You were laughing as well. # depth: 1.5 # fit: .2 # roadblock: defend # needs: put-it-down: I didn't know you minded]
  # hidden: On the second shake.
  I was, yes. I'm good. I've told you how good I am. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're looking at your hands. They're nice hands. They were just full. # mood: tired # look: you
- {heard() >= 54 and guard() <= 30 and derek: -> shoulders}
-> tender

=== shoulders ===
# image: Both her hands lie flat on the table. For a while they say nothing at all.
You said in the car how I've come out of myself, at your mum's. # mood: worried # look: down # fact: come-out-of-myself
# truth: feeling=alone strength=5 face=moved sentence=yours cause="at Cath's mother's table she stopped asking, and copies Cath's laugh instead" need="that Cath knows it, and is told one thing whole"
# sentence: yours: At your mum's, it's yours.
# sentence: shake: You pick one pair of shoulders, and you go on the second shake.
# sentence: noise: They've replaced him with a noise.
I stopped asking. In March. That's all that happened. # mood: hurt # look: down # fact: stopped-asking
# said: I thought you were happy, and you were copying me.
# said: All those lunches, and it was my shoulders you were watching.
# said: You laughed when I laughed so that I'd have a nice time.
# misheard: You don't like going to Mum's.
# misheard: You've been happier since March.
# misheard: You want me to laugh less.
# hidden: I'm the woman who makes nine people wait. I wanted to be one of the nine.
You know I pick one pair of shoulders? At your mum's, it's yours. # mood: hurt # look: you # feeling # fact: your-shoulders
* [But they love you there. You can see that they do. # depth: 1.5 # fit: .2 # roadblock: reassure]
  # hidden: They love what I made them.
  They love the laugh. I know. I made it to measure. # mood: withdrawn # look: down
* [Since March? You never said! I'd have put a stop to it. # depth: 1.5 # fit: .2 # roadblock: judge # needs: stopped-asking: Since March]
  # hidden: That's why. You'd have put the gravy down, and everyone would have watched.
  You had seconds. You were so happy. Who'd stop that? # mood: hurt # look: away
* [I was having a lovely time, and you were copying it. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: your-shoulders: copying it]
  -> said_back ->
  All through the crumble. They're a pleasure to work from, your shoulders. # mood: moved # look: you
* [(quiet) # act: silence # depth: 5 # fit: 1]
  They're not moving. I've nothing to copy. I'd forgotten what that's like. # mood: moved # look: you
- {heard() >= 58 and guard() <= 35: -> goat}
-> tender

// ---------------------------------------------------------------- the paw goes back on

=== upstairs ===
# image: She pulls the paw on, up to the elbow, and signs with the hand that is left.
I'll go up. I've a bear to unpick. There's yards of good calico in him. # mood: neutral # look: away # fact: to-unpick
# hidden: Tell me that you can't read me. You can't.
This? This is only me mumbling. # mood: hurt # look: down # feeling # vote
* [You're mumbling. Take him off. I wasn't looking. # act: repair # depth: 4 # fit: 1 # own]
  {guard() <= 52:
    No, you weren't. You were looking at your egg. All right. Tomorrow. # mood: hopeful # look: you
    -> tender
  }
  It suits me, mumbling. I can do it all day. # mood: tired # look: down
* [Don't unpick him today. You'll be sorry on Monday. # depth: 1.5 # fit: .2 # roadblock: advise # needs: to-unpick: unpick him]
  # hidden: So he's a thing that you've got a view on.
  I'll be sorry with some calico, then. # mood: skeptical # look: away
* [All right, love. I'll bring you a coffee up, after. # depth: 1.5 # fit: .2 # roadblock: divert]
  # hidden: After. You didn't even see yourself do it.
  After. Lovely. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  {heard() >= 20:
    You've no idea what I just said, have you? No. But you stayed for it. # mood: surprised # look: you
    -> tender
  }
  Mind the salt. # mood: tired # look: away
- -> shut

// ---------------------------------------------------------------- endings

=== goat ===
# hidden: I don't care if it's good.
Sunday. What Alan said. I want all of it, with the boring bits, and I want it now. # mood: hopeful # look: you
# image: You put down the toast and tell it with both hands. It has an awning in it, a goat, and a man called Trevor.
The goat was wearing it? ... He put his fork down for that? # mood: surprised # look: you
# image: Her laugh comes late and down her nose, and it goes on too long. Nobody else's shoulders are moving.
That's the worst joke I've ever been told. Do the goat again. # mood: delighted # look: you
# image: She licks her thumb, reaches into the paw, and brings it out white.
# verdict: Later, Inês texts Derek: / Derek: Did you get my B E A / in the end. i was one letter short / Derek: I am quick on R as well / i know. i told Elbow all of it. with the honey / Derek: Who was the honey / you were / Derek: Well I never
Your mum's never seen that one. It's got a snort in it. # mood: warm # look: you # ending: heard # bed-face: warm
-> END

=== tender ===
# image: She stands the paw on the windowsill, right side out, in the sun. There is still chalk in it.
# hidden: There's one I went round. You might turn him over.
He can have the window. He's not had a morning off in five weeks. # mood: tired # look: away
# verdict: Later, Inês texts Derek: / Derek: Did you tell your Elbow / most of it. seven eighths / Derek: What about the other eighth / it's on the windowsill / Derek: Is that a saying / no
Tomorrow at your mum's, when they all go off, look at me. You needn't sign. Only look. # mood: hopeful # look: you # ending: tender # bed-face: tired
-> END

=== shut ===
# hidden: Eyes. No. It's all right.
Eat your egg. It wasn't important, it was only a meeting. # mood: withdrawn # look: away
# image: From the stairs the paw comes up, over her shoulder: one claw, tipping forward. Then forward again, further off.
# verdict: Later, Inês texts Derek: / Derek: Did you see me spelling on Friday / B. E. A / Derek: I had the R ready / i know. i looked away / Derek: Have you told your Elbow / it's not important / Derek: He had eyelashes
I'll tell you after. # mood: tired # look: away # pose: none # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- when it is said back too often

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> again}
- (first_time)
# hidden: It's neat. It's all there. It's just got no honey in it.
# discuss: What she says comes back correct, and shorter. What has got lost?
You're doing the minutes. I sign it, and you send it round. # mood: annoyed # look: you # fact: doing-the-minutes
* [I'm following you. This is what following looks like. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: I know what following looks like. I do it for a living.
  It looks like typing. # mood: skeptical # look: away
* [I'm checking I've read you. I do get animals wrong. # act: explainWhy # depth: 3 # fit: 1 # own]
  You vowed to love and hedgehog me. All right, check. But leave the bits in. # mood: warm # look: you
* [Sorry. I'll sit on my hands, and you do the talking. # act: acknowledge # depth: 2 # fit: .3]
  # hidden: I've been talking to people who sit on their hands.
  And who'd I be talking to? A coat? # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Minutes approved. Any other business? No? Then I'll go on. # mood: neutral # look: you
- ->->
= again
{Item five: what I've just said. # mood: annoyed # look: away|Copy to all, I expect. # mood: annoyed # look: away|Yes. As per my hands. # mood: annoyed # look: away}
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {Which bit did you see? Never mind. Here's the end of it. # mood: tired # look: down|You want the headlines. All right. # mood: annoyed # look: away|My arms are tired. Once more. # mood: withdrawn # look: away}
- heard() >= 45:
  {You looked down, I stopped. That's how it works. From the marmalade. # mood: warm # look: you|That was a very long blink. I'll go back to the toast. # mood: warm # look: you|Third showing. I'm adding gestures. # mood: neutral # look: you}
- else:
  {I did a good bit there. You'd have liked it. Eyes. # mood: neutral # look: you|I was talking to your parting. Again, then. # mood: surprised # look: you|Next time I'll flick the lights. From the top. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...you've looked down. So I've stopped. # mood: withdrawn # look: down|...no, it wasn't anything. # mood: withdrawn # look: away|...I'll put my hands away, then. # mood: tired # look: away}
- heard() >= 45:
  {...I'm holding it. I'm sat here with Rory in my hand. # mood: neutral # look: away|...is it good? You'll have to tell me. All of it. # mood: neutral # look: away|...my hands are up. They're getting cold. # mood: tired # look: down}
- else:
  {...knock, knock. It's me, in the table. # mood: worried # look: away|...I'll flick the light in a minute. # mood: neutral # look: down|...I've stopped in the middle. It's still up here. # mood: tired # look: away}
}
-> DONE
