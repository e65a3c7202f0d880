# title: The meeting
# you: Sam
# partner: mina
# about: Eight years with Mina. She does the sums for a firm that cooks school dinners. Today, in a meeting, her boss put her right.
# minutes: 7
# ladder: A
# notes: A bad day at work, and briefly a strict father. Nobody is hurt.
# goal: Listen for what she leaves out, and ask once more than feels natural.
# room: living-room evening
# tv: quiz For the car, Brian: which country has two capitals?
# start: heard=30 guard=30 tolerance=1 light=tv
# truth: feeling=humiliated strength=4 face=withdrawn sentence=telling cause="her boss corrected her in front of eleven people" need="respect"
# sentence: telling: I don't know why I'm telling you.
# sentence: lace: Like you'd tell a kid their lace is undone.
# sentence: pens: You could hear it. Eleven pens.

// A turn is: lines, then two or three replies, the impulse if a line was hot, and one silence, [(quiet) # act: silence ...]; the game words that card.
// Long tags stand on lines of their own above the line they belong to. "-> said_back ->" opens the answer to every spoken reflection: she may be weary of it there.
// An image on a line with a call belongs to the call: where the television is off, neither happens. So her words never say whether it is on.

VAR short = false    // she gave the short version
VAR swapped = false  // you asked whether she had mixed the digits up
VAR misread = false  // you took her for angry
VAR snapped = false  // you defended April

INCLUDE engine.ink

-> coat

// ---------------------------------------------------------------- she comes in

=== coat ===
# image: Somebody in a coat, out of focus.
# through: ...hey. ...never mind.
# hidden: Look round and I'll say it. I won't be able to help it.
Can I tell you something? ... Hey. No, you've got your quiz on. Never mind. # mood: hopeful # look: you # fact: can-i-tell-you
# image: Mina sits down across from you with her coat on, buttoned to the top.
# hidden: Get up a bit.
Don't get up, I'll have some of your tea. I'm still in a meeting that finished at four. # mood: tired # look: down # fact: coat-on
# image: She pulls your mug over, lifts the teaspoon out, and lays it on the table, dead straight.
Right. There's a short version, and there's the version with numbers. # mood: hopeful # look: you # feeling # fact: took-the-spoon-out
* [The one with numbers. I'm not going anywhere. # act: askOpen # depth: 3 # fit: 1 # own]
  God. All right. Get comfortable. Not that comfortable. # mood: warm # look: you
* [The short one, then. Is it Neil again? # act: askClosed # depth: 3 # fit: .7 # own]
  ~ short = true
  # hidden: I'd have liked to get to Neil by myself.
  You make it sound like a box set. Yes. Neil. Series four. He corrected me. That's it. # mood: neutral # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Numbers, then. You've got the face for numbers. # mood: warm # look: you
- -> meeting

=== meeting ===
# image: Behind her, on the television, a quiz host shakes his head. Mina's shoulders go up a little.
# call: tv: Brazil? Oh, I'm so sorry. The answer we were looking for is... / Bolivia. Brian looks at his shoes.
# hidden: Even the television.
{short: The long one's only got eleven people in it. Twelve with Tobi, the intern, he's by the door.|Eleven people in the room. Twelve with Tobi, the intern, they sit him by the door.} # mood: neutral # fact: eleven-people
Slide six. I say forty-three kitchens are over budget. And Neil goes, 'Thirty-four, Mina.' # mood: neutral # look: you # fact: boss-corrected-her
# said: He said it to his phone, like you were a little kid.
# said: So he put you right in front of the whole room and didn't even look at you.
# said: Eleven people watching, and he talks to you like a child. That would make anybody small.
# misheard: You told Neil in front of everybody that he was wrong.
# misheard: Neil was angry because your shoe was undone.
# misheard: You were on your phone and he caught you.
# hidden: I want you to have been there. Just stood at the back.
# thought: Two capitals. Bolivia. There's another one, though. Starts with... no.
He didn't look up. He said it to his phone, like you'd tell a kid their lace is undone. # mood: hurt # look: down # feeling # fact: undone-lace
* [Eleven people, and he made you six years old. # act: reflectFeeling # depth: 4 # fit: .9 # because # own # needs: eleven-people: Eleven people # needs: undone-lace: six years old # label: six]
  -> said_back ->
  Yeah. Six, with a lanyard. # mood: surprised # look: you
* [It sounds like you felt humiliated by that. # act: reflectFeeling # depth: 3 # fit: .8 # stem: sounds # like: six]
  -> said_back ->
  That's a big word. But somewhere round there, yeah. # mood: neutral # look: you
* [Had you swapped them? Forty-three, thirty-four, easily done. # act: askClosed # depth: 1.5 # fit: .1 # roadblock: analyse # needs: boss-corrected-her: Forty-three, thirty-four]
  ~ swapped = true
  # hidden: I hadn't swapped anything.
  Easily done. Yeah. That'll be what they all thought. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  He clicks his pen. All meeting, click, click. He stopped clicking to say it. # mood: hurt # look: down
- -> pens

=== pens ===
# discuss: Nothing has happened that you could put in a complaint. So what has happened?
And then they all wrote it down. Thirty-four. You could hear it. Eleven pens. # mood: hurt # fact: eleven-pens
Nobody's written by hand in that building since 2019. For that, they found pens. # mood: venting # look: you
You'd have found one. You keep one in your dressing gown. # mood: skeptical # look: you # hot: I'd have written down the right one.
# said: Part of you never left slide six.
# said: It's tiny and you can't put it down.
# said: So it's only two digits but you keep hearing it, and it hurts.
# misheard: So there were two mistakes in it.
# misheard: You're so angry with Neil that you could spit.
# misheard: It doesn't really matter to you, it's only digits.
# hidden: I could stop here. You'd never know there was any more.
I don't know why I'm telling you. Two digits. The same two digits. # mood: hurt # look: down # feeling # cue: face # vote
* [I'd have written down the right one. That's what pens are for. # depth: 1 # fit: 0 # roadblock: defend # impulse # leak: irritation]
  # hidden: You think there was a right one, and that it was his.
  That's what eleven people thought they were doing. # mood: annoyed # look: away # pose: crossed
* [You're still stood there at slide six, wanting to scream. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: boss-corrected-her: slide six # like: slide-six]
  ~ misread = true
  -> said_back ->
  No. I keep waiting for angry. Angry'd be warmer. # mood: tired # look: you # fact: not-angry
* [You're still stood there at slide six, wanting to hide. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: boss-corrected-her: slide six # label: slide-six]
  -> said_back ->
  With the clicker. I think it's still in my bag. # mood: hurt # look: you
* [Eleven pens, and they'll all have forgotten by Monday. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: eleven-pens: Eleven pens]
  # hidden: So I'm to wait till Monday.
  It's in the minutes. They minuted it. Sorrel does minutes. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's the pens I can't get rid of. All at once, like rain starting. # mood: hurt # look: down
- {heard() >= 35: -> step}
-> fine

// ---------------------------------------------------------------- she opens: the step, the nights

=== step ===
You know when you're going upstairs in the dark, and there's one step fewer? That. In front of Procurement. # mood: worried # look: you # feeling # fact: missed-step
# said: So the ground just wasn't there.
# said: You were sure, and then nothing under your foot.
# said: You'd checked it, and it still gave way, and that's the scary part.
# misheard: You fell down the stairs at work?
# misheard: You'd lost count, so you stumbled.
# misheard: You were cross with Procurement.
# image: She opens her mouth, shuts it, and looks at the spoon.
# hidden: I had it right. Ask me how I know.
And I'd counted the steps, is the thing. I'd... no. Never mind. # mood: worried # look: down # fact: counted-the-steps
* {not misread} [So the floor wasn't where you'd put it. # act: reflectFeeling # depth: 3.5 # fit: .9 # own # because]
  -> said_back ->
  It was, though! It was exactly where I'd put it! Two nights I'd been putting it there! # mood: venting # look: you
* {misread} [Not angry, then. More the floor going. # act: repair # depth: 4 # fit: 1 # own # needs: not-angry: Not angry]
  The floor. Yeah. I'd rather have angry. Angry's got a handrail. # mood: warm # look: you
* [You'd counted the steps. How do you mean? # act: askOpen # depth: 3 # fit: 1 # own # needs: counted-the-steps: counted the steps]
  I mean I know that sheet. I could tell you what font it's in. # mood: hopeful # look: you
* [Next time, count it with them, on the screen. # depth: 1.5 # fit: .1 # roadblock: advise # needs: counted-the-steps: count it]
  # hidden: You think I hadn't thought of a screen.
  It was on the screen. It was on a very big screen. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 4.2 # fit: 1]
  No, I'll say it. It's about the sheet. # mood: hopeful # look: you
- -> nights

=== nights ===
{fine:So. The sheet. It was Neil's, and it had nine kitchens missing. In a hidden tab, in the dark.|It was Neil's sheet. Nine kitchens missing. Sitting in a hidden tab, in the dark.} # mood: venting # pose: open # fact: nine-kitchens
So I stayed. Tuesday, Wednesday. I got all nine out, one at a time. # mood: warm # look: you # fact: two-nights
# call: phone: The group, three times. / Dev: 88TH MINUTE!! Priya: Sam's gone quiet. Dev: don't tell me Sam's TALKING to someone
Then I saved it as 'Neil, use THIS one', so nobody'd ever know he'd lost them. # mood: neutral # pose: mug # fact: use-this-one
# said: You were covering for him, and I was sulking about a lasagne.
# said: You couldn't tell me because you were a bit embarrassed who it was for.
# said: So I was cold with you when you were being kind to Neil, of all people.
# misheard: You were out with Neil on Wednesday.
# misheard: You felt guilty the whole two nights.
# misheard: You lost nine kitchens and had to stay late.
# hidden: I liked it, is the awful part. I liked finding them.
# discuss: She brings up the lasagne herself. What is she asking you?
And you were off with me Wednesday, over the lasagne. I couldn't very well say it was for Neil. # mood: delighted # look: you # feeling # cue: face # fact: lasagne # hot: Two nights I ate on my own, and you let me think what I liked.
* [A text would have done it. 'Alive. Spreadsheet.' # depth: 1.5 # fit: .1 # roadblock: defend # impulse # leak: sulk]
  # hidden: I practised telling you. Tuesday, in the car. I did your bit as well.
  A text. Yeah. I'll put that with the other things I didn't say. # mood: withdrawn # look: away # pose: crossed
* [I was off, and you were down a hidden tab, feeling guilty. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: nine-kitchens: a hidden tab # like: marvellous]
  -> said_back ->
  # hidden: I sang. I sang in the lift.
  Guilty was the drive home. Up there I was like a dog with nine sticks. # mood: surprised # look: you
* [You should have rung. I'd have come in and looked. # depth: 1.5 # fit: .2 # roadblock: advise # needs: two-nights: come in and looked]
  # hidden: It was the one bit of the week that was mine.
  You'd have been very good at it. You'd have found ten. # mood: skeptical # look: away
* [I was off, and you were down a hidden tab, feeling marvellous. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: nine-kitchens: a hidden tab # label: marvellous]
  -> said_back ->
  Like bloody mountain rescue. The cleaner asked was I all right. I said, 'I've found one.' # mood: delighted # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's like when somebody's skirt's in their tights. You just sort of walk behind them. # mood: warm # look: you
- -> dana

// ---------------------------------------------------------------- she closes: it's fine, the plates

=== fine ===
Anyway. It's fine. It's a spreadsheet. The kids get their dinners either way. # mood: neutral # look: away # pose: crossed # fact: says-its-fine
# said: Later. I'd rather hear about yours.
# said: You say fine, but you still look hurt about it.
# said: Mine can wait. You were telling me about the pens.
# misheard: Good, I'm glad it's fine.
# misheard: You're worried that the kids won't get fed.
# misheard: You want to know about my day.
# hidden: I don't know what your thing was. I've been in that room since four.
How was yours? You had your thing today. The... you had your thing. # mood: hurt # look: down # feeling
* [Mine was all right. The boiler man came, finally! # depth: 1.5 # fit: .1 # roadblock: divert]
  # hidden: Ten seconds. I'd only have needed about ten seconds.
  Did he? Good. That's good. That's one thing that works. # mood: neutral # look: away
* [Hey. You're the best thing in that whole building. # depth: 1.5 # fit: .2 # roadblock: praise]
  # hidden: I don't want marks.
  There's a vending machine. But I'm up there. # mood: skeptical # look: away
* [Mine'll keep. I can't get past those eleven pens. # act: reflect # depth: 4 # fit: .9 # own # needs: eleven-pens: eleven pens]
  -> said_back ->
  No? I thought that was me. I thought I'd turned them up. # mood: hopeful # look: you # pose: mug
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're looking at me like I'm a kettle. I'm not going to whistle. # mood: warm # look: you
- {heard() >= 31: -> nights}
-> plates

=== plates ===
Is there any of that lasagne left? I never had mine. Tuesday or... no, Wednesday, it was. # mood: neutral # look: down # fact: lasagne
# hidden: Wonder. Go on. Wonder what I was doing.
I was only at work, those nights. If you were wondering what I was up to. # mood: worried # look: down # feeling # fact: two-nights # thought: Did she say Wednesday? She never said Wednesday.
* [I sat here with two plates, you know. Twice. # depth: 1 # fit: .2 # roadblock: shame # needs: two-nights: Twice]
  # hidden: That's two people this week I've been too late for.
  I know you did. I saw the second one, with the cling film on. # mood: withdrawn # look: down
* [You work too much. Let me go and run you a bath. # depth: 1.5 # fit: .2 # roadblock: advise]
  # hidden: I don't want to be put away for the night.
  Maybe. I'd only lie there and count the tiles. # mood: tired # look: away
* [I am wondering. What kept you there till ten? # act: askOpen # depth: 3 # fit: 1 # own # needs: two-nights: till ten]
  Nine kitchens. Don't laugh. I was looking for nine kitchens. # mood: hopeful # look: you # pose: mug
* [(quiet) # act: silence # depth: 3 # fit: .7]
  It wasn't even horrible. That's what's... I quite liked it. # mood: hopeful # look: you
- {heard() >= 28: -> nights}
-> dana

// ---------------------------------------------------------------- the phone that may be answered

=== dana ===
# hidden: Say what you're doing. Say it, and then do it, and then come back.
# discuss: Here looking at the phone is right. What makes the difference to Mina?
# call: phone legitimate: Dana, calling. / Dana: NOT THE BABY. is it pineapple that brings it on, or curry
Your phone. No, that's ringing. That's Dana. She's thirty-nine weeks and two days. # mood: worried # look: away # fact: dana-rings # fact: thirty-nine-weeks # vote
* [She'll text if it's anything. You finish yours. # act: acknowledge # depth: 2.5 # fit: .4]
  If that's the baby, I'm telling it you said 'she'll text'. # mood: neutral # look: you
* [Dana, hi. No, it's a good time. What's up? # depth: 1.5 # fit: 0 # roadblock: divert]
  # hidden: You could have just said who it was.
  No, it's fine. I've got it all straight here, look. Me and the spoon. # mood: withdrawn # look: down
* [It's Dana. Let me look, then I want the rest. # act: acknowledge # depth: 4 # fit: 1 # own]
  Look, God, look. ... Pineapple? Tell her that's a pizza. # mood: warm # look: you
* [(quiet) # act: silence # depth: 2.5 # fit: .4]
  You're letting it ring. It's stopped. Text her at least, or I can't think. # mood: neutral # look: you
- {not nights: -> dishes}
{heard() < 28: -> dishes}
-> right

// ---------------------------------------------------------------- she was right, and thanked him

=== right ===
{dishes:
  He was wrong, is the thing. Neil was. I haven't told you that bit. # mood: worried # look: you # fact: neil-was-wrong
}
So, slide six. I can see what he's got open, and it's the old one. It's his. # mood: venting # look: you # fact: old-file
{nights:
  {known("nine-kitchens"): Thirty-four, because his nine are still in the dark. Forty-three was right. I was right. # mood: angry # fact: she-was-right # thought: answer laptop: I know what I'd have done. Laptop. Both hands.|Thirty-four, because he's nine short. I did say, the nine. Forty-three was right. I was right. # mood: angry # fact: she-was-right # thought: answer laptop: I know what I'd have done. Laptop. Both hands.}
- else:
  Thirty-four, because he'd lost nine, and I'd spent two nights finding them. Forty-three was right. # mood: angry # fact: she-was-right # thought: answer laptop: I know what I'd have done. Laptop. Both hands.
}
{swapped:
  And you asked had I swapped them. So that's thirteen of you. # mood: hurt # look: you # hot: How was I supposed to know?
}
# said: You knew. You were looking straight at it, and you knew.
# said: You were right the whole time and had to stand there with it.
# said: You had the answer in your hand and he read out his own mistake.
# misheard: You weren't sure any more which number was right.
# misheard: You'd opened the wrong file.
# misheard: Neil had both tabs open.
# hidden: Now I have to say what I did next.
I had them open in front of me. Both tabs. # mood: angry # look: you # pose: table # feeling # cue: face # fact: both-tabs
* {swapped} [How was I supposed to know? You told it like a quiz. # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: You could have not guessed. That was free.
  I told it in order. I didn't know there was a buzzer. # mood: annoyed # look: away # pose: crossed
* {not swapped} [Why didn't you say so? You had it right there. # act: askClosed # depth: 1.5 # fit: .2 # roadblock: judge # needs: both-tabs: had it right there]
  # hidden: Twelve people could have asked me that. I came home for something else.
  I don't know. If I knew why I didn't say, I'd be asleep by now. # mood: withdrawn # look: away # pose: crossed
* [You were right. And telling me, you could spit. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: she-was-right: right # label: spit]
  -> said_back ->
  I could. I've been waiting for that since four. It's quite warm. # mood: venting # look: you
* [You were right. And telling me, you could weep. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: she-was-right: right # like: spit]
  -> said_back ->
  Up there, I could. With my little clicker, knowing away. This is cross. I think this is cross. # mood: angry # look: you
* [I'd have held that laptop up like the baby in The Lion King. # act: share # depth: 1.5 # fit: .1 # roadblock: divert # label: laptop # from: answer]
  # hidden: Now there's two of us up there, and you're doing it better.
  You would, too. I know you would. That's not me, though. # mood: withdrawn # look: away
* {swapped} [I did ask that. I'd made my mind up as well. # act: repair # depth: 4 # fit: 1 # own]
  You had a bit. It's all right. You're one out of thirteen. # mood: warm # look: you
* [(quiet) # act: silence # depth: 3 # fit: .9]
  You're not asking why I didn't say. I've been waiting for it. # mood: surprised # look: you
- {heard() < 26 or guard() > 55: -> bins}
-> thanks

=== thanks ===
# truth: feeling=ashamed strength=5 face=tired sentence=thanked cause="she was right, and thanked him for correcting her" need="that nobody explains it away"
# sentence: thanked: I said, 'Thank you, Neil.'
# sentence: lace: Like you'd tell a kid their lace is undone.
# sentence: right: Forty-three was right.
I said, 'Thank you, Neil.' And I changed the slide. I typed it in. # mood: hurt # look: down # fact: said-thank-you
# said: A voice you haven't had for years.
# said: It came out of you and it wasn't even you.
# said: You're ashamed of how small you sounded, and you don't know where it came from.
# misheard: Neil spoke to you in a silly voice.
# misheard: You were being sarcastic with him.
# misheard: You're glad that you stayed polite.
# hidden: I know whose voice it was.
And in this voice. This little voice. I don't have a little voice. # mood: tired # look: down # feeling # cue: face # fact: the-little-voice
* [You were only being professional. It was smart, really. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: said-thank-you: professional]
  # hidden: Let it have been awful. Just for a minute.
  I was so smart I nearly curtsied. # mood: skeptical # look: away
* [You'd put that voice away. And out it comes, for Neil. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # label: that-voice]
  -> said_back ->
  For Neil. I gave it to a man who prints out his emails. # mood: moved # look: you
* [You'd never met that voice. And out it comes, for Neil. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: that-voice]
  -> said_back ->
  # hidden: It's got a table, and a glass, and a clock behind it.
  Oh, we've met. It's just been away a long time. # mood: tired # look: down
* [(quiet) # act: silence # depth: 4 # fit: 1]
  You can laugh. I'd laugh. 'Thank you, Neil.' # mood: hurt # look: you
- -> april

=== april ===
You do it too, you know. At Jon's, Saturday. I said we met in March. # mood: worried # look: down # fact: jons-on-saturday
# said: I did. I corrected you in front of everybody, and I'm sorry.
# said: You laughed so that nobody would see it stung.
# said: So it felt just like Neil, and it was me, with my mouth full.
# misheard: You forgot when we met.
# misheard: You thought it was funny at Jon's.
# misheard: Jon corrected you on Saturday.
# hidden: I don't care what month it was.
# discuss: You were right about April. What was the cost of saying so? Of saying it twice?
And you went, 'April,' with your mouth full. They all laughed. I laughed. # mood: hurt # look: you # feeling # fact: april # hot: It was April, though. # vote
* [It was April, though. You had blossom in your hair. # depth: 1.5 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  ~ snapped = true
  # hidden: You'd have been right in that meeting, too.
  I know it was April! I was there! In April! # mood: angry # look: away # pose: crossed
* [I did. In front of everybody. I'm sorry. # act: repair # depth: 4 # fit: 1 # own # label: sorry]
  All right. You had tahini on your chin, if that helps. # mood: warm # look: you
* [My mouth was full. It could have been any month. # depth: 1.5 # fit: .2 # roadblock: divert # like: sorry # needs: april: mouth was full]
  # hidden: They laughed at me, and it's about your mouth.
  Yeah. It was very good hummus. Everybody said. # mood: withdrawn # look: away
* [You laughed the way you said thank you to Neil. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: said-thank-you: said thank you]
  -> said_back ->
  Oh, bugger. It is. It's the same laugh. # mood: moved # look: you
* [(quiet) # act: silence # depth: 2 # fit: .2]
  No, say something. You can't do quiet on that one, you were there. # mood: annoyed # look: you
- {heard() < 26 or guard() > 55: -> bins}
{heard() >= 52 and guard() <= 30 and not dishes: -> teaspoon}
-> tomorrow

=== teaspoon ===
# image: She has your teaspoon between two fingers. She does not let it touch the mug.
# thought: Times tables. Seven eights. Fifty-four? No. Hang on. Fifty...
Dad did it, with a teaspoon. Times tables. Ting, on his glass, and the right answer, and you said, 'Thank you, Dad.' # mood: hurt # look: down # fact: dads-teaspoon # fact: thank-you-dad
# said: So with Neil, some part of you was back at that table.
# said: Your mouth learned thank you before you had a say in it.
# said: You're sad for the kid, and you don't want me to be hard on him either.
# misheard: Your dad was a cruel man.
# misheard: Your dad was no good with numbers.
# misheard: You'd like to ring your dad.
# hidden: Don't be cross with him. Just have heard the spoon.
He wasn't a monster. He was proud of us. He'd have hated Neil. # mood: worried # look: you # feeling
* [That explains a lot. No wonder you can't bear it. # depth: 1.5 # fit: .2 # roadblock: analyse]
  # hidden: I gave you the spoon and you've put it in a report.
  Does it. I'll get it looked at. # mood: skeptical # look: away
* {not snapped} [So Neil says 'thirty-four', and you hear the spoon. # act: reflect # depth: 5 # fit: 1 # own # because # needs: dads-teaspoon: the spoon]
  -> said_back ->
  Thirty-four, ting. And off I go. I'm thanking people. # mood: moved # look: you
* {snapped} [And I went ting at Jon's. And again just now, with April. # act: repair # depth: 5 # fit: 1 # own # because # needs: dads-teaspoon: ting]
  ~ snapped = false
  A bit of a ting. It was quite a small one, the second one. # mood: warm # look: you
* [He meant well, though. And look how good you got. # depth: 1.5 # fit: .2 # roadblock: praise # needs: thank-you-dad: He meant well]
  # hidden: That's what he says. Word for word.
  Seven eights are fifty-six. Yeah. It worked. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .9]
  I can't listen to people stir tea. Did you know that? I take the spoons out. # mood: worried # look: you # fact: takes-spoons-out
- -> tomorrow

// ---------------------------------------------------------------- fixing, or sitting

=== tomorrow ===
# said: Do you want ideas, or do you want company?
# said: Shall I think with you, or just sit here?
# said: You're dreading it, because you don't know who'll come out of your mouth.
# misheard: You want me to tell you what to say.
# misheard: You've got nine meetings tomorrow.
# misheard: You're taking tomorrow off.
# hidden: I don't want an answer. I want it to be nine o'clock for both of us.
# discuss: "What do I even say?" is a question. Is she asking it?
# thought: Bins. Is it green tomorrow, or blue?
I've got him at nine. What do I even say? I could eat both tabs. # mood: worried # look: down # feeling # fact: nine-oclock
* [Just walk in, open both tabs, and sit down. # depth: 1.5 # fit: .2 # roadblock: advise # needs: both-tabs: both tabs]
  # hidden: You weren't in the car.
  I know what to do. I've done it nine times, in the car. # mood: withdrawn # look: away
* {not snapped} [So it's at nine, and you don't know what to say. # act: reflect # depth: 2 # fit: .3 # needs: nine-oclock: at nine]
  -> said_back ->
  # hidden: I asked you something and got it back in an envelope.
  That's the sentence I just said, yeah. # mood: annoyed # look: away
* {snapped} [Wait. I did it again just now. With the April. # act: repair # depth: 4 # fit: .9 # own]
  You did. Twice in one week. I was counting. # mood: warm # look: you
* [Is this a fixing one, or a sitting one? # act: askOpen # depth: 3.5 # fit: 1 # own]
  {
  - heard() >= 50 or dishes:
    Sitting, please. Fixing's at nine. # mood: warm # look: you # wants: ear
  - else:
    Sitting, with one small bit of fixing in it. One. # mood: hopeful # look: you # wants: ideas
    -> one_idea
  }
* [(quiet) # act: silence # depth: 3 # fit: .8]
  No. Me neither. It's quite nice, two people who don't know. # mood: warm # look: you
- -> more

=== one_idea ===
# hidden: Be quick. I've only got the nerve for one.
Go on, then. One. And if it starts with 'just', I'm off to bed. # mood: hopeful # look: you # pose: cheek # fact: no-just # feeling
* [Send it again, tonight. 'Neil, use THIS one.' No words. # act: suggest # depth: 3 # fit: .7 # own # needs: use-this-one: Neil, use THIS one]
  With a question mark. 'Neil, use THIS one?' Oh, that's horrible. I like that. # mood: hopeful # look: you
* [Just tell him. Just say forty-three, nice and calm. # depth: 1.5 # fit: .2 # roadblock: order # needs: she-was-right: forty-three]
  # hidden: It started with the word. The actual word.
  That's two justs. I'm not joking. I counted them. # mood: annoyed # look: away
* [I've got one. But is that all of it, first? # act: askOpen # depth: 3 # fit: 1 # own]
  Nearly. Ask me again in a minute. # mood: worried # look: you
* [(quiet) # act: silence # depth: 3 # fit: .7]
  You haven't got one. D'you know, that's actually quite restful. # mood: warm # look: you
- -> more

=== more ===
# image: She stands up, and stays there with one hand on the chair. Her coat is still buttoned to the top.
# said: You've stood up, but you haven't gone.
# said: There's a bit you haven't said, isn't there?
# said: You look worn out, and you're still holding on to something.
# misheard: You're ready for bed, then.
# misheard: You're cold, so you kept your coat on.
# misheard: You want me to go up.
# hidden: Tobi. Tobi. Tobi.
# discuss: Everything important has been said. How could you know that it has not?
Okay. It's late. I should go on up. # mood: tired # look: away # feeling # fact: coat-still-on # fact: its-late # more
* [Go up. I'll do the bins. You've earned it. # depth: 1.5 # fit: .3 # roadblock: divert]
  # hidden: I'd have stayed up. You only had to not say bins.
  It's green tomorrow. Don't put the blue out. # mood: neutral # look: away
* [Is there more? You've still got your coat on. # act: askOpen # depth: 4 # fit: 1 # own # label: is-there-more]
  {
  - heard() >= 55 and guard() <= 30:
    Have I? Right. I'm sitting down again. # mood: surprised # look: you
    -> tobi
  - else:
    Since the car, yeah. Ask me tomorrow. Ask me about Tobi. # mood: hopeful # look: you # fact: something-about-tobi
    -> tender
  }
* [So you're tired out, and you want your bed. # act: reflect # depth: 2 # fit: .2 # like: is-there-more # needs: its-late: your bed]
  -> said_back ->
  # hidden: I was standing here with my hand on the chair.
  That's what I said, yeah. All right. Night, then. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  {heard() >= 62 and guard() <= 25:
    Stop it. You can hear it from there, can't you? All right. # mood: hopeful # look: you
    -> tobi
  }
  Night, then. I nearly said something. # mood: hopeful # look: you
- -> tender

=== tobi ===
Can I tell you something? I did ask, when I came in. # mood: worried # look: you
Tobi came by my desk, after. He'd had forty-three too. He'd checked it twice. # mood: worried # look: down # fact: tobi-had-43
# truth: feeling=ashamed strength=5 face=moved sentence=he-thanked cause="she told Tobi he was wrong without looking up, and he thanked her" need="to say it and not be let off"
# sentence: he-thanked: And he said thank you.
# sentence: thanked: I said, 'Thank you, Neil.'
# sentence: laughed: They all laughed. I laughed.
And I said, 'No, Neil's right, it's thirty-four.' I said it to my screen. # mood: hurt # look: down # fact: told-tobi-wrong # hot: Oh, Mina. You didn't.
# said: You gave him the very thing that Neil gave you.
# said: He thanked you, and you knew exactly how that felt.
# said: You're ashamed because you heard your own little voice in him.
# misheard: Tobi was being sarcastic with you.
# misheard: Tobi told you that you were wrong.
# misheard: You were pleased that he thanked you.
# hidden: There. Don't be nice about it.
And he said thank you. # mood: hurt # look: you # feeling # fact: tobi-thanked-her
* [Oh, Mina. You Neiled him. You actually Neiled him. # depth: 1 # fit: .3 # roadblock: judge # impulse # leak: shock]
  # hidden: I'd nearly got it said without that.
  So it's got a name now. I'll take that up to bed with me. # mood: hurt # look: down # pose: crossed
* [You were in shock. That's nothing like Neil. # depth: 1.5 # fit: .1 # roadblock: reassure]
  # hidden: If it's nothing, then I've got nobody to tell.
  It's exactly like Neil. It's got the same number in it. # mood: annoyed # look: away
* [Go to him tomorrow, first thing, before nine. # depth: 1.5 # fit: .2 # roadblock: advise # needs: told-tobi-wrong: go to him]
  # hidden: Everybody's always going to fix it by nine.
  I know I can go to him tomorrow. It's tonight he's in the kitchen. # mood: withdrawn # look: away
* [You knew that thank-you. You knew the voice. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: the-little-voice: the voice]
  -> said_back ->
  It's mine. I gave it him. He's twenty-two, he'll have it years. # mood: moved # look: you
* [(quiet) # act: silence # depth: 5 # fit: 1]
  I keep saying eleven people. There were twelve. I never counted him. # mood: moved # look: you
- {heard() >= 58 and guard() <= 35: -> coat_off}
-> tender

// ---------------------------------------------------------------- she has had enough of it

=== dishes ===
# image: She stands at the sink with her back to you, her coat on, and runs the tap.
I'll just do these. You watch your thing. It'll be the last round by now. # mood: neutral # look: away # fact: at-the-sink
# hidden: I said 'right'. Did you hear me say 'right'?
# call: tv: And now, Brian, for everything... / He does it. Brian wins the car. Brian can't drive.
It wasn't even a big meeting. It was slides. Doesn't matter if they were right. # mood: hurt # look: away # feeling # fact: if-they-were-right
* [Leave those. Sleep on it, it'll have shrunk. # depth: 1.5 # fit: .2 # roadblock: reassure]
  # hidden: If I turn round you'll see my face. So, dishes.
  Things do shrink, don't they. In the wash. # mood: withdrawn # look: away
* [If he keeps doing this, you could always go to HR. # depth: 1.5 # fit: .1 # roadblock: advise # needs: boss-corrected-her: he keeps doing this]
  # hidden: I'd have to write down the number.
  And say what? 'Neil said a number at me'? # mood: skeptical # look: away
* [Turn the tap off a second. If what was right? # act: askOpen # depth: 3 # fit: 1 # own # needs: if-they-were-right: If what was right]
  My number. It was forty-three. I'd checked it, it was forty-three. # mood: venting # look: you
* [(quiet) # act: silence # depth: 3 # fit: .9]
  You've turned your chair round. You don't have to watch me wash up. # mood: surprised # look: you
- {heard() >= 26 and guard() <= 55: -> right}
-> bins

=== bins ===
# image: Mina is at the back door, tying the top of a bin bag in a double knot.
# hidden: Stop me.
I'll take the bins. I've got my coat on anyway. # mood: neutral # look: away # feeling # fact: bins # vote
* [Leave the bins. I wasn't listening, was I? I am now. # act: repair # depth: 4 # fit: 1 # own]
  {guard() <= 50:
    No, you weren't. Ask me tomorrow. When I've stopped being polite. # mood: hopeful # look: you
    -> tender
  }
  It's all right. It's only bins. # mood: neutral # look: away
* [I think it's the blue one tomorrow. Or is it green? Green. # depth: 1.5 # fit: 0 # roadblock: divert]
  # hidden: You didn't even look up.
  It's on the fridge. Where it always is. # mood: withdrawn # look: away
* [Okay. Don't lie there brooding about it, will you? # depth: 1.5 # fit: .1 # roadblock: order]
  # hidden: One of us has to be funny.
  I'll brood with the lid down. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  {heard() >= 20:
    You can bring the glass, if you're only standing there. # mood: tired # look: you
    -> tender
  }
  Mind your feet. # mood: tired # look: away
- -> shut

// ---------------------------------------------------------------- endings

=== coat_off ===
# image: Mina unbuttons her coat and hangs it on the back of the chair.
# hidden: I'm going to sleep. I didn't think I would.
It's not any lighter, by the way. You've just got the other end of it. # mood: moved # look: you
I'd say thank you, only I'm a bit off it tonight. # mood: warm # look: you
# image: She eats Wednesday's lasagne cold, out of the dish, with your teaspoon.
# verdict: Later, Mina texts her sister: / Nour: and?? did you tell Sam / all of it. with numbers / Nour: what did Sam say / hardly anything. it was brilliant / i've taken my coat off / Nour: why would you have your coat on
Is there lasagne? No, cold. Cold's fine. Give me the spoon. # mood: warm # look: you # ending: heard # bed-face: warm
-> END

=== tender ===
# image: Mina undoes the top button of her coat, and stops there.
# hidden: There's one left. You'd have been all right about it.
I'm all right. I'm not, but I'm all right enough to do my teeth. # mood: tired # look: down
# verdict: Later, Mina texts her sister: / Nour: did you tell Sam / most of it / Nour: what happened to the rest / it got late. i'd only got to the top button / Nour: ?? / i'll tell you. no. i'll tell Sam
Wake me at seven, will you? And ask me again. Not straight away. # mood: hopeful # look: you # ending: tender # bed-face: tired
-> END

=== shut ===
# hidden: It was forty-three.
You watch your programme. It was only a number. # mood: withdrawn # look: away
# image: Through the window: Mina out by the bins in her coat, standing there, not doing anything.
# verdict: Later, Mina texts her sister: / Nour: so did you tell Sam / the short version / Nour: how short / it's fine / Nour: MINA / no i mean that was it. that was the version
Don't wait up. # mood: tired # look: away # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- built-in answers, in her words

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> again}
- (first_time)
# hidden: I'd like to know who's in there, when you do it.
# discuss: She finds it annoying, and she goes on talking. What is she complaining of?
You're doing a thing. I say it, and you say it. Have you read something? # mood: annoyed # look: you # fact: noticed-the-saying-back
* [It's called listening. You're supposed to like it. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: There it is. You're right, and I've got it wrong.
  Am I? Is there a form? # mood: skeptical # look: away
* [It's so I get it right. You go fast, you do. # act: explainWhy # depth: 3 # fit: 1 # own]
  I do go fast. All right. Just not like a receipt. # mood: warm # look: you
* [Sorry. I'll keep quiet, and you carry on. # act: acknowledge # depth: 2 # fit: .3]
  That's not what I ordered either. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's all right. You can do it a bit. Anyway. # mood: neutral # look: you
- ->->
= again
{And again. It's like dictating. # mood: annoyed # look: away|I said that. Those were my words, I know them. # mood: annoyed # look: away|Yes. That. What I said. # mood: annoyed # look: away}
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {Right. I'll do you the main points. # mood: tired # look: down|It wasn't that long the first time. Here. # mood: annoyed # look: away|Once more. It doesn't get any better. # mood: withdrawn # look: away}
- heard() >= 45:
  {Which bit? The bit just now? All right, from the top. # mood: warm # look: you|Where do you go? Is it nice there? All right, again. # mood: warm # look: you|Third time. I'm starting to like it myself. # mood: neutral # look: you}
- else:
  {No, it's... All right. Again, then. # mood: neutral # look: you|You could have nodded and I'd never have known. Again, then. # mood: surprised # look: you|I should do a handout. From the top. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...no, that was it. That was all of it. # mood: withdrawn # look: down|...doesn't matter. You look. # mood: withdrawn # look: away|...anyway. # mood: tired # look: away}
- heard() >= 45:
  {...no, look. Look. I'll keep my finger on the line. # mood: neutral # look: away|...is it good? It had better be good. # mood: neutral # look: away|...I've still got my finger on it. It's going white. # mood: tired # look: down}
- else:
  {...and he was... are you... no. Go on. # mood: worried # look: away|...I'll wait. I've got your tea. # mood: neutral # look: down|...it'll keep. It's kept since four. # mood: tired # look: away}
}
-> DONE
