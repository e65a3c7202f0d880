# title: The bench
# you: Hana
# partner: dayo
# about: Three years with Dayo, who mends boilers in Leeds. You have both been married before. You cost buildings for a living, and tonight you are choosing kitchen tiles.
# minutes: 7
# ladder: B
# notes: Good news. Money between two people, and a mother who has died. Nobody is hurt.
# goal: Be glad before you are useful.
# room: living-room evening
# tv: off
# start: heard=30 guard=30 tolerance=1.2 light=phone
# truth: feeling=shy strength=4 face=warm sentence=pillowcase cause="he has been given what he has wanted since he was young, and does not dare to show how much" need="somebody to be glad with"
# sentence: teeth: So I answer it in my teeth.
# sentence: boiler: And she goes, 'In my boiler?'
# sentence: pillowcase: I took the fiddle down there in a pillowcase, so nobody'd ask.

// His key: laugh with him first, with his own props; then have him tell it slower. Well done closes him, and so does arithmetic.
// One word is kept: nobody here says "again" before his mother does.

VAR probed = false   // you asked how it would work
VAR misread = false  // you took him for guilty
VAR let_him = false  // you let him get Ferris right

INCLUDE engine.ink

-> doorway

// ---------------------------------------------------------------- he comes in

=== doorway ===
# image: A big man in the doorway, out of focus, holding one arm away from himself as if it were wet.
# through: ...Han? ...no, you're in tiles.
# hidden: Look up. It's all over me. You only have to look up.
Han? Guess what's... No, you're in your tiles. Finish your tiles. # mood: hopeful # look: you # fact: guess-what
# image: Dayo sits down. He moves three sample tiles aside with one finger, and lays his right arm on the table with the cuff buttoned.
Which one's winning? No, don't say. I like all of them tonight. # mood: warm # look: down # pose: table # fact: three-tiles
# hidden: If you laugh at the cat, I'll be able to say the rest.
Right. It's a small thing, and there's a cat in it. D'you want the thing, or the cat? # mood: delighted # look: you # feeling
* [The cat. Always the cat. Where is this cat? # act: askOpen # depth: 3 # fit: 1 # own]
  In a minute. You can't rush a cat. First, you're to picture an airing cupboard. # mood: delighted # look: you
* [The thing, then. It's sticking out of you anyway. # act: acknowledge # depth: 3 # fit: .8 # own]
  It won't go straight out. I've tried it in the van. It'll have to be the cat. # mood: neutral # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Look at you, waiting. You'd make a lovely audience. The cat, then. # mood: warm # look: you
- -> airing

=== airing ===
# call: phone: The kitchen people. ISLANDS: ENDS MIDNIGHT. / Twenty per cent off the one with the drawers. There's a film of a drawer closing. It closes so slowly.
Mrs Pereira's boiler. Eleven o'clock, I'm in her airing cupboard up to here. # mood: warm # look: you # pose: open # fact: airing-cupboard
And my phone goes. I've got it in my teeth, for the torch. So I answer it in my teeth. # mood: delighted # look: you # fact: in-his-teeth
# thought: A bench. Where would we put a bench?
And a lady goes, 'Mr Adeyemi, we'd like to offer you a bench.' # mood: moved # look: you # joy # fact: a-bench
The violin school, Han, in Newark. Twelve benches, and one's mine. # mood: delighted # look: you # joy # fact: violin-school
# said: And up you got, like there was no ceiling.
# said: You stood up! In a cupboard!
# said: You were so happy that you forgot you were indoors.
# misheard: You bought a bench for the garden.
# misheard: You were stuck in a cupboard.
# misheard: You dropped your phone in the boiler.
# hidden: Come in here with me. There's room.
I forgot where I was, and I stood straight up. # mood: delighted # look: you # feeling # joy # fact: stood-up
* [A bench! Oh, well done, you! I'm so very proud. # depth: 1.5 # fit: .3 # roadblock: praise # needs: a-bench: A bench!]
  # hidden: That's what you say at the end. I'd only got to the cupboard.
  Thanks, Han. Yeah. No, it's... yeah. It's good. # mood: neutral # look: down
* [Straight up, in a cupboard! With a phone in your teeth! # act: reflect # depth: 4 # fit: 1 # own # because # needs: airing-cupboard: in a cupboard # needs: in-his-teeth: a phone in your teeth # label: stood-up]
  -> said_back ->
  Into the tank! I've a bump like a boiled egg. Feel it. No, feel it. # mood: delighted # look: you
* [Newark? But how would that work, with you living here? # act: askClosed # depth: 1.5 # fit: .1 # roadblock: probe # needs: violin-school: Newark?]
  ~ probed = true
  # hidden: I'd hoped for a minute. I'd have been happy with a minute.
  There's a train, I think. I've not looked at the train. # mood: worried # look: down
* [(quiet) # act: silence # depth: 2 # fit: .3]
  Say something, Han. It's good, this. I'm nearly sure it's good. # mood: worried # look: you
- -> cat

=== cat ===
And I've yelled, so she thinks it's gas. She's out in the road in slippers, cat in a basket. # mood: delighted # look: you # fact: cat-in-the-road
And I'm going, no, it's not gas, it's a violin. And she goes, 'In my boiler?' # mood: delighted # look: you # joy
In March, when I went to Newark for a pump? I made up the pump. # mood: neutral # look: down # fact: no-pump # hot: You looked me in the eye and said Grundfos.
# said: Nobody was to see that you wanted it.
# said: You were shy of it. You carried it in like the washing.
# said: So if it was a no, you'd only ever been for a pump.
# misheard: You felt guilty the whole way there.
# misheard: You hadn't the money for a case.
# misheard: You're sorry you ever went.
# hidden: I've never been so happy as on that road. You should have seen me overtake.
# discuss: He owns up to a lie, and his face does not match. What is on it?
It was the interview. I took the fiddle down there in a pillowcase, so nobody'd ask. # mood: warm # look: you # feeling # cue: face # vote # fact: pillowcase
* [You looked me in the eye and said Grundfos. # depth: 1 # fit: .1 # roadblock: shame # impulse # leak: irritation]
  # hidden: It was the only make I could think of, with you looking.
  I did. I gave you a model number as well. # mood: hurt # look: down # pose: crossed
* [In a pillowcase, so nobody'd ask. And guilty all the way. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: pillowcase # needs: pillowcase: In a pillowcase]
  ~ misread = true
  -> said_back ->
  No. Not guilty. I should have been. I sang all the way down the A1. # mood: neutral # look: you # fact: not-guilty
* [A pillowcase? You'll want a proper case for that now. # depth: 1.5 # fit: .1 # roadblock: advise # needs: pillowcase: A pillowcase]
  # hidden: It had the little flowers on. I chose it specially.
  They're two hundred pound. Yeah. I'll want one of them. # mood: neutral # look: away
* [In a pillowcase, so nobody'd ask. And happy all the way. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: pillowcase: In a pillowcase # label: pillowcase]
  -> said_back ->
  All the way! If it was a no, it was going back in the garage, and I'd been for a pump. # mood: warm # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It hardly weighs a thing. I kept feeling over, was it still on the seat. # mood: warm # look: you
- {heard() >= 35: -> ferris}
-> fine

// ---------------------------------------------------------------- it is let in: Ferris, the arm

=== ferris ===
So, the interview. There's an old boy, Ferris, puts a dentist's mirror in at the f-hole. # mood: warm # look: you # pose: open # fact: dentists-mirror
Ten minutes. And me with my hands in my armpits, not to snatch it back. # mood: worried # look: you
And he says, 'Who taught you this?' And I said, 'Nobody.' # mood: moved # look: you # joy # fact: nobody
# said: Take your time over it. I'm stood there with you.
# said: Two years in a garage, and he's inside it with a mirror.
# said: You're making me wait, because you had to.
# misheard: Ferris thought it was badly made.
# misheard: You'd had a teacher and didn't say.
# misheard: Your teeth were being looked at.
# image: He shuts his eyes and holds up one finger.
# hidden: I've had this in my mouth since March. Let me do it properly.
And he says... no. No, hang on. I want to get it right. # mood: moved # look: down # feeling
* {not misread} [All that garage, and now he's inside it with a mirror. # act: reflectFeeling # depth: 3.2 # fit: .8 # own # needs: dentists-mirror: with a mirror]
  -> said_back ->
  And I've seen him find the bad corner. He's found it, and he's gone on past. # mood: warm # look: you
* {misread} [Not guilty, then. Happy. Happy as far as Newark. # act: repair # depth: 4 # fit: 1 # own # needs: not-guilty: Not guilty]
  Happy as far as Doncaster. After that I'd hiccups. # mood: delighted # look: you
* [Ferris loved it! I knew he would, I'd have told you so. # depth: 1.5 # fit: .2 # roadblock: praise # needs: dentists-mirror: Ferris]
  # hidden: That was my line. I had him doing it in my head.
  Well, no. He's not a... He said it was all right. # mood: withdrawn # look: away
* [Do him for me. Stand where he stood and do him. # act: askOpen # depth: 2.5 # fit: .6 # own]
  I can't do him, he's about this big. He's got a cardigan like a dog. # mood: surprised # look: you
* [(quiet) # act: silence # depth: 4.3 # fit: 1]
  ~ let_him = true
  'Nobody's good, then.' That's what he said. That's me, Han. I've been Nobody since March. # mood: delighted # look: you # fact: nobodys-good
- -> bench

=== bench ===
{not let_him:
  He liked it, anyhow, Ferris did. There was more of a shape to it how he said it. # mood: neutral # look: down
}
# image: He undoes his cuff and rolls the sleeve back. There is blue biro from his wrist to his elbow.
# thought: The twelfth. That's the week the units come.
I'd no paper, so I put it on me. Twelfth of September, nine o'clock, bring an apron. # mood: delighted # look: you # joy # fact: on-his-arm
I did Mr Osei's radiators one-handed, after. I wasn't getting it wet. # mood: warm # look: down # fact: dry-arm
It'd be the kitchen money, the first year. It's only money, Han. # mood: worried # look: away # fact: kitchen-money # hot: That's my island he's sawing up.
# said: You've brought it home, and my island's come in with it.
# said: You can't look at your own arm for thinking of my hob.
# said: You want to be happy, and you're scared it's me that pays.
# misheard: You don't mind about the kitchen.
# misheard: You'd like me to pay for it.
# misheard: You've decided not to go.
# hidden: You've drawn it. It's on the fridge, with the little stools.
And you can do a grand dinner off two rings. We've done three years of them. # mood: worried # look: you # feeling # cue: face
* [So it's two rings till you've finished sawing up my island. # depth: 1 # fit: .1 # roadblock: shame # impulse # leak: sulk]
  # hidden: I knew it'd be the island. I had the island ready all the way home.
  Yeah. I thought it might be. Two rings. # mood: hurt # look: down # pose: crossed
* [We could fit both in, if we're careful. I'll do a sheet. # depth: 1.5 # fit: .2 # roadblock: advise # needs: kitchen-money: fit both in]
  # hidden: You'll make it fit. It'll be ever so small when you've made it fit.
  You'll do a sheet. Yeah. You're good at a sheet. # mood: withdrawn # look: down
* [You've a bench on your arm, and you're minding my hob. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: on-his-arm: on your arm # label: hob]
  -> said_back ->
  I had you both in the van. The bench in one seat, and your island strapped in the other. # mood: moved # look: you
* [You've a bench on your arm, and you'd cook on a candle. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: on-his-arm: on your arm # like: hob]
  -> said_back ->
  Me, I would. It's you. You've drawn that island, Han. It's got stools. # mood: worried # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've not said no. I'd an answer ready for no. I'm sat here with it like a spare fork. # mood: hopeful # look: you
- -> mila

// ---------------------------------------------------------------- it goes off: the tiles

=== fine ===
Anyway. It's not till September. And it's only the first bit that's hard, it's mostly glue. # mood: neutral # look: away # fact: mostly-glue
# said: Never mind grout. Is that cat still outside?
# said: You're asking about tiles, and you're still in that road.
# said: You've put it away because I didn't pick it up.
# misheard: You'd like me to choose the blue one.
# misheard: You're worried about the glue.
# misheard: You want to talk about the kitchen.
# hidden: I don't want it to be over. It's only been ten minutes.
So how've you got on? You were down to the three. Is it the blue? # mood: hurt # look: down # feeling
* [Two! It's between the blue one and the oatmeal. # depth: 1.5 # fit: .1 # roadblock: divert # needs: three-tiles: between the blue one]
  # hidden: I'd have talked tiles with you all night, if you'd had the cat first.
  Oatmeal's nice. It'd go with things. It'd go with porridge. # mood: neutral # look: away
* [I always said you were clever. You're a marvel. # depth: 1.5 # fit: .2 # roadblock: praise]
  # hidden: You never always said. I'd have remembered.
  I'm a man with a bit of wood. It's all right. # mood: skeptical # look: away
* [Blue can wait. There's a cat sat out in the road. # act: reflect # depth: 4 # fit: .9 # own # needs: cat-in-the-road: a cat sat out in the road]
  -> said_back ->
  She's out there yet! She's having a lovely time, people are stopping. # mood: delighted # look: you # pose: open
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I'm asking about tiles, and you're not even looking at them. # mood: hopeful # look: you
- {heard() >= 31: -> ferris}
-> friday

=== friday ===
# thought: That's the island. He means the actual island.
It'd come out of the kitchen, I ought to say. The first year's money would. # mood: worried # look: down # fact: kitchen-money
# hidden: Say don't. Say, don't you dare ring them.
I could always ring them back. They did say I'd got till Friday. # mood: worried # look: away # feeling # fact: till-friday
* [Couldn't they hold it a year? Then we'd do both. # depth: 1.5 # fit: .1 # roadblock: advise # needs: till-friday: hold it a year]
  # hidden: That's how it went the last time. A year.
  They don't hold benches. I did ask them that, once. # mood: withdrawn # look: down
* [I'm behind you, whatever you decide. You know that. # depth: 1.5 # fit: .3 # roadblock: reassure]
  # hidden: Could you not come round the front?
  I know you are. It's a bit quiet, behind. # mood: skeptical # look: away
* [Not Friday. Eleven o'clock. What did your face do? # act: askOpen # depth: 3 # fit: 1 # own # needs: till-friday: Not Friday]
  I don't know, it was dark. I'd a phone in it. I think it went all the way round. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 3 # fit: .7]
  I don't want to ring them back. There. I've said it to the tiles. # mood: hopeful # look: down
- -> mila

// ---------------------------------------------------------------- the door that may be answered

=== mila ===
# call: doorbell legitimate: Two short, one long. / Mila, wet, no key. 'I'm not here. Is there ham?'
That's Mila's ring. She'll have left her key in the other jeans. # mood: neutral # look: away # fact: mila-rings
# hidden: You only get to say it for the first time so many times.
# discuss: The bell is right to answer. What could you say first, in five seconds?
Don't tell her, will you? I've only got the one first time. # mood: worried # look: you # feeling # vote # fact: dont-tell-her
* [She'll ring my phone if she's stuck. You finish yours. # act: acknowledge # depth: 2.5 # fit: .4]
  She's on the step, Han. It's raining on the child. Go. # mood: neutral # look: you
* [Mila, you're soaked! Come in, Dayo's got some news! # depth: 1.5 # fit: 0 # roadblock: divert # needs: mila-rings: Mila, you're soaked!]
  # hidden: That's it spent, then. On a girl eating ham.
  Hiya, Mila. It's a course thing I'm doing. No, it's good. Have the ham. # mood: withdrawn # look: down
* [Two minutes. I'll not say a word. Don't put it away. # act: acknowledge # depth: 4 # fit: 1 # own]
  I'll keep it out. Go on. ... Is she in? You've a face like a bank vault. # mood: warm # look: you
* [(quiet) # act: silence # depth: 2.5 # fit: .4]
  Are you not getting that? She'll post herself through the flap. # mood: neutral # look: away
- {heard() < 28: -> sink}
{not bench: -> crumble}
{fine: -> crumble}
-> boil

=== boil ===
# image: While you were at the door he has buttoned his cuff.
# thought: Has he eaten? I don't think he's eaten.
# said: It's not off the boil. You've only put the lid on.
# said: You've buttoned it up, and I was only gone two minutes.
# said: I've still got you in the cupboard, and nobody's let you out.
# misheard: The kettle wants putting on.
# misheard: You'd rather talk to Mila.
# misheard: You've told me all of it now.
# hidden: I'd tell it till breakfast. I'm only being polite.
It's gone off the boil a bit. You've had the main points. I'll not go through it all. # mood: hopeful # look: away # feeling # fact: off-the-boil
* [I have. A bench, in Newark, from the twelfth, at nine. # act: reflect # depth: 2 # fit: .2 # own # like: slower # needs: a-bench: A bench]
  -> said_back ->
  # hidden: That's a job sheet. You've done me a job sheet.
  That's it. This is Dayo Adeyemi, for Look North, in Leeds. # mood: tired # look: away
* [You want something hot in you first. You look grey. # depth: 1.5 # fit: .2 # roadblock: advise]
  # hidden: You could have fed me on asking.
  I couldn't eat. I've been full since eleven o'clock. # mood: withdrawn # look: down
* [Off the boil? I'm still in there. Do the cupboard slower. # act: askOpen # depth: 3.5 # fit: 1 # own # needs: off-the-boil: Off the boil # label: slower]
  Slower. Right. So it's dark, and there's towels. They're warm. You can smell them. # mood: delighted # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've got both elbows on the table. You only do that for crabs. # mood: warm # look: you
- -> crumble

// ---------------------------------------------------------------- the first time

=== crumble ===
I had it before, you know. Same school. I was twenty-four. # mood: neutral # look: down # fact: had-it-before
I said it at Kemi's mum and dad's. Sunday dinner, just married. They were lovely about it. # mood: warm # look: away # fact: sunday-dinner
# thought: answer evenings: There'll be evening classes. Boilers by day. Island by Christmas.
Nobody said no. They asked. Where would we live, what does a violin go for, was I sure. # mood: tired # look: down # fact: they-asked
# said: They were so nice to it that it died.
# said: You tell it for a laugh, and you were only twenty-four.
# said: Nobody took it off you, and that's why it still hurts.
# misheard: Kemi's dad forbade it.
# misheard: You never liked custard.
# misheard: You changed your mind about violins.
# hidden: I can still see the spoon.
And by the crumble they'd got me saying it. Silly idea. Pass the custard. # mood: hurt # look: down # feeling # cue: face # fact: by-the-crumble
* [They asked because they loved you, though. Didn't they? # depth: 1.5 # fit: .3 # roadblock: reassure # needs: they-asked: They asked]
  # hidden: I'd no complaint to make. That was the trouble with it.
  They did love me. That's what it was done with. # mood: withdrawn # look: down
* [They were that lovely, it was gone by the custard. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: by-the-crumble: by the custard # label: gone]
  -> said_back ->
  Nobody so much as put their fork down. I had seconds. # mood: moved # look: you
* [They were that lovely, you'd have thrown the custard. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: by-the-crumble: the custard # like: gone]
  -> said_back ->
  Throw it? I passed it. I can still see my hand going out with the jug. # mood: hurt # look: down
* [There'll be evening classes. Then you'd keep the boilers. # depth: 1.5 # fit: .1 # roadblock: advise # label: evenings # from: answer]
  # hidden: The same word. He'd a napkin in his collar when he said it.
  That was her dad's one. Evenings. That was round about the custard. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3.5 # fit: .9]
  You're not laughing. They all laugh at the custard. I tell it for the custard. # mood: moved # look: you
- -> ring_road

=== ring_road ===
So today I just drove, eleven till four. I did the ring road twice, singing. Nobody'd been sensible at it. # mood: delighted # look: away # joy # fact: drove-round
{probed:
  And then I get in, and the first thing you say is how would it work. # mood: hurt # look: down
}
# said: Till four it was all yours, and then you had to bring it to me.
# said: You sat outside with it because of what I might do.
# said: You were frightened I'd be the custard.
# misheard: You forgot to do the invoices.
# misheard: You'd rather have gone on driving than live here.
# misheard: You want to borrow my calculator.
# hidden: I'd rather you shouted. You can't pass custard to a shout.
# discuss: He nearly told nobody. What was he keeping it safe from?
I very near didn't tell you. I thought, she'll only get the calculator. # mood: worried # look: you # feeling # vote # fact: the-calculator # hot: Somebody has to hold the calculator.
* [Well, somebody has to. You'd bill people by humming. # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: I know who does them. I hear you, Sundays, tapping.
  I would and all. I know who does the bills. # mood: withdrawn # look: down # pose: crossed
* [I'd never have done that! You can tell me anything. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: the-calculator: have done that]
  # hidden: You do it with your eyebrows. You don't need the batteries.
  Han. You costed my birthday. There was a column for candles. # mood: skeptical # look: you
* {not probed} [Is it in for costing, or just for being pleased? # act: askOpen # depth: 3.2 # fit: 1 # own]
  {
  - heard() >= 50 or sink:
    Pleased. Costing's Thursday. Could I just be pleased, do you think, till Thursday? # mood: warm # look: you # wants: ear
  - else:
    Pleased. With one sum in it. One, and then we put it away. # mood: hopeful # look: you # wants: ideas
    -> one_sum
  }
* {probed} [That was me. You'd only just stood up, and I went for the train. # act: repair # depth: 4 # fit: 1 # own]
  You never said train. I said train. That's how fast I caught it. # mood: warm # look: you
* [You had it whole till four. And then there was me. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: drove-round: till four]
  -> said_back ->
  I sat outside. I could see you, holding up tiles. I thought, one more song. # mood: moved # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've not reached for anything. I've been watching your hands. # mood: hopeful # look: you
- -> second

=== one_sum ===
# hidden: Go easy. I've only the one in me.
One, then. And if there's VAT in it I'm away to sleep in the van. # mood: hopeful # look: you # pose: cheek # feeling # fact: no-vat
* [You lay the floor yourself. That's fees till Easter. # act: suggest # depth: 3 # fit: .7 # own # needs: kitchen-money: fees]
  I could lay it with my eyes shut. Is that it? That's a lovely sum. It's got knees in it. # mood: warm # look: you
* [Right. Rent, trains, tools, and the VAT on the tools. # depth: 1.5 # fit: .2 # roadblock: lecture # needs: no-vat: the VAT]
  # hidden: I only asked it in as a guest.
  That's four. And look who's come as well. VAT. # mood: annoyed # look: away
* [I've got one. It'll keep. Is that all of yours? # act: askOpen # depth: 3 # fit: 1 # own]
  Near enough. Ask me in a minute. I've a Clive to get to. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 3 # fit: .7]
  You haven't got one. You've always got one. I've come over all light. # mood: warm # look: you
- -> second

// ---------------------------------------------------------------- the second person

=== second ===
# image: He gets up, and squares the three tiles into a pile. He does it very slowly, for three tiles.
It's late. And I've the van half up on the kerb. # mood: tired # look: away # fact: its-late
# said: You're squaring up tiles, and you've not gone.
# said: Second? There's somebody in that word.
# said: You look like you've one more, and you want asking.
# misheard: You want to move the van.
# misheard: You told Mila before me.
# misheard: That's all the news there is.
# hidden: Ask me who. Ask me who was first.
# discuss: The story is told, and he is standing. What is still in the room?
So that's my news. You're the second to have it, I ought to say. # mood: delighted # look: you # feeling # cue: face # more # fact: second-to-know
* [Second? There's a joke in that. Who had it first? # act: askOpen # depth: 4 # fit: 1 # own # label: who-first # needs: second-to-know: Second]
  {
  - heard() >= 55 and guard() <= 30:
    There is. It's more daft than funny. I'll sit down, it's too daft for standing. # mood: warm # look: you
    -> clive
  - else:
    Ask me tomorrow. Ask me who's Clive. # mood: hopeful # look: you
    -> tender
  }
* [You see to the van. We'll do all the rest Sunday. # depth: 1.5 # fit: .2 # roadblock: divert # needs: its-late: the van]
  # hidden: Sunday. With the gravy.
  Sunday. Yeah. It'll still be Newark, Sunday. # mood: neutral # look: away
* [Second? There's a bruise in that. Who had it first? # act: askOpen # depth: 2 # fit: .3 # own # like: who-first # needs: second-to-know: Second]
  # hidden: I'd my hand on the tiles so you'd look.
  No, there's no bruise. It's only daft, and it wanted a run at it. I'll get my keys. # mood: tired # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  {heard() >= 62 and guard() <= 25:
    You'd sit there till it came up on its own, wouldn't you? Like a tooth. # mood: hopeful # look: you
    -> clive
  }
  Night, Han. There was a bit more. It was only short. # mood: hopeful # look: you
- -> tender

=== clive ===
# truth: feeling=bereft strength=5 face=moved sentence=nothing cause="the one who would have had it told twice is dead, and the first time he told her there was nothing to tell" need="somebody who wants it told, from the beginning"
# sentence: nothing: I said, 'There's nothing to tell, Mum.'
# sentence: swindon: They've given it to a man called Clive. In Swindon.
# sentence: custard: Silly idea. Pass the custard.
Mum's still in my phone. Two years gone, and she's under M. I pressed it. # mood: worried # look: down # fact: pressed-mum
It rang. They've given it to a man called Clive. In Swindon. # mood: surprised # look: you # fact: a-clive
And I told him the lot, Han. He goes, 'Hang on, I'll turn Pauline down.' # mood: warm # look: you
She had everything told her twice, my mum. She'd go, 'Again. From the gate.' # mood: moved # look: down # fact: from-the-gate
So he got it from the gate. You only got it from the cupboard. # mood: worried # look: you # hot: Swindon got the good one.
# said: She asked you for it then, and you sent her away without.
# said: You've got it now, and she's not there to have it twice.
# said: You wanted to tell her from the gate, because last time there was nothing.
# misheard: Your mum lives in Swindon.
# misheard: Clive was angry to be rung up.
# misheard: Your mum didn't want you to go.
# hidden: There. It's a joke about a telephone, and it's not.
She rang me up, after the crumble. She said it then. I said, 'There's nothing to tell, Mum.' # mood: hurt # look: down # feeling # fact: nothing-to-tell
* [So Swindon had it from the gate, and I had it through tiles. # depth: 1 # fit: .2 # roadblock: judge # impulse # leak: sulk]
  # hidden: I never meant it for a race. She'd have had you both on the line.
  You did. I wasn't... Yeah. Clive got the good one. # mood: hurt # look: down # pose: crossed
* [And she'd be so proud. She'll be looking down on you. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: pressed-mum: looking down on you]
  # hidden: She'd not be looking down. She'd be banging on the door.
  She was never one for looking. She'd want telling. # mood: withdrawn # look: away
* [She'd asked for it, and you'd let them eat it. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: nothing-to-tell: She'd asked for it]
  -> said_back ->
  I had it in my pocket, the letter. I was holding it when I said that. # mood: moved # look: you
* [Again, then. From the gate. What colour is it? # act: askOpen # depth: 5 # fit: 1 # own # needs: from-the-gate: Again, then. From the gate]
  It's green. It sticks. You have to lift it. # mood: moved # look: you
* [(quiet) # act: silence # depth: 3.5 # fit: .8]
  I'm all right. It's only my glasses. They do this. # mood: moved # look: down
- {heard() >= 58 and guard() <= 35: -> gate}
-> tender

// ---------------------------------------------------------------- he has put it away

=== sink ===
# image: Dayo at the sink with his back to you and the tap on. His right sleeve is up.
I'll just get this off. It's only biro. I'd no paper on me. # mood: neutral # look: away # fact: washing-it-off
# call: kettle: It's coming up to the boil. / It clicks off. He has put out one mug, yours.
# hidden: Read it. It's not long. It'd take you four seconds.
They said to bring an apron. I've never had an apron. I don't know what I was thinking of. # mood: hurt # look: down # feeling # fact: an-apron
* [We'll get you an apron. They're a tenner online. # depth: 1.5 # fit: .1 # roadblock: advise # needs: an-apron: an apron]
  # hidden: I know where they keep the aprons.
  Yeah. They'll have them. They'll have all the sizes. # mood: withdrawn # look: away
* [Leave it for tonight. It'll look better in the morning. # depth: 1.5 # fit: .2 # roadblock: reassure]
  # hidden: In the morning it'll be on the pillow.
  It's not a pan, Han. It won't be better for soaking. # mood: skeptical # look: away
* [Turn that off. Let me read it before it's gone. # act: askOpen # depth: 3 # fit: 1 # own # needs: washing-it-off: before it's gone]
  Twelfth of September. Nine o'clock. And that's apron, that one, it only looks like anchor. # mood: hopeful # look: you # fact: on-his-arm
* [(quiet) # act: silence # depth: 3 # fit: .9]
  You've got up. I've never known you get up for biro. # mood: surprised # look: you
- {heard() >= 26 and guard() <= 55: -> crumble}
-> towel

=== towel ===
# image: He dries the arm on a tea towel. Where it said something there is a blue cloud.
# hidden: Ask me what it said. I'd say it off by heart.
There. You can still make it out, if you know what it was. # mood: withdrawn # look: down # feeling # vote # fact: its-off
* [I walked right past it, didn't I? Tell me what it said. # act: repair # depth: 4 # fit: 1 # own]
  {guard() <= 50:
    You did, a bit. Ask me in the morning. I'll have it by heart. # mood: hopeful # look: you
    -> tender
  }
  It's all right. It was only what time. # mood: neutral # look: down
* [You've missed a bit. By the elbow there, the other side. # depth: 1.5 # fit: 0 # roadblock: divert]
  # hidden: That was the nine. I'd left that on purpose.
  Have I? So I have. You've good eyes, you. # mood: withdrawn # look: down
* [We'll go through it on Sunday. Properly, with figures. # depth: 1.5 # fit: .1 # roadblock: advise]
  # hidden: It's always a Sunday.
  Sunday. I'll do a crumble, shall I? # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  {heard() >= 20:
    Hold the other end of this towel, then, if you're only standing. # mood: tired # look: you
    -> tender
  }
  Mind. The floor's wet. # mood: tired # look: away
- -> shut

// ---------------------------------------------------------------- endings

=== gate ===
# image: He stands the blue tile on its edge in the middle of the table. It falls over. He stands it up.
# hidden: Are you listening, Mum? It's the blue one.
That's the gate. It's green, only tonight it's blue. The sugar's the cat. # mood: moved # look: down
# verdict: Later, Dayo texts Clive: / Clive: WELL?? did you tell the lady / told her / Clive: from the gate? / from the gate. the gate was a tile / Clive: what colour / Clive: sorry. Pauline wants to know
So I lift it. And I don't know yet, do I? I've got no idea. I'm only there for a boiler. # mood: delighted # look: you # ending: heard # bed-face: warm
-> END

=== tender ===
# image: He turns the top tile over, and back, and leaves it.
# hidden: There's a gate in it. You'd have liked the gate.
I'm happy, you know. I'd not want you to go to bed thinking I wasn't. # mood: tired # look: down
# verdict: Later, Dayo texts somebody called Clive: / Clive: did you tell her / most of it / Clive: what did you leave out / you, mainly / Clive: fair enough / she might ask tomorrow. she's got a look
You could always ask me what it smells of, an airing cupboard. Tomorrow, or whenever. # mood: hopeful # look: you # ending: tender # bed-face: tired
-> END

=== shut ===
# image: The kitchen light goes off. The three tiles are on the table, squared up.
# hidden: Twelve benches. One of them's got nobody at it.
I'd go with the oatmeal. You'll not get tired of oatmeal. # mood: neutral # look: away
# verdict: Later, Dayo texts somebody called Clive: / Clive: WELL?? did you tell the lady / I told her / Clive: AND / she asked some very good questions / Clive: oh / Clive: ring if you want. it's still the same number
I'll see to the van. # mood: tired # look: away # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- built-in answers, in his words

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> more_satnav}
- (first_time)
# hidden: I'm not after a receipt. I want you in the cupboard.
# discuss: He finds it annoying, and he goes on talking. What does he want instead?
You've gone like the satnav. I say a thing, and you say it back to me with the road numbers. # mood: annoyed # look: you # fact: the-satnav
* [I'm only showing you that I'm listening to you. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: I'd know. You'd have asked about the slippers.
  Are you? It's got a bit of a hum to it. # mood: skeptical # look: away
* [I don't want to miss any. You go like a train. # act: explainWhy # depth: 3 # fit: 1 # own]
  I do go. All right. Say it back, then, only laugh while you're at it. # mood: warm # look: you
* [Sorry. I'll stop that. You just carry on talking. # act: acknowledge # depth: 2 # fit: .3]
  I didn't say get out of the van. I said satnav. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  No, leave it on. I'd only end up in Swindon. # mood: neutral # look: you
- ->->
= more_satnav
{There she goes. 'At the cat, turn left.' # mood: annoyed # look: away|That's my bit. I do that bit, and you do yours. # mood: annoyed # look: away}
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {Right. It wasn't much. Here's the outline. # mood: tired # look: down|I'll give you it without the voices. # mood: withdrawn # look: away|It was better when I thought you'd heard it. # mood: tired # look: down}
- heard() >= 45:
  {Did you drop some? I'll go back for it. # mood: warm # look: you|Oh, I don't mind. I'd tell this to a hedge. # mood: delighted # look: you|Any part you like. I do requests. # mood: warm # look: you}
- else:
  {Am I going too quick? I'll back it up a bit. # mood: worried # look: you|Where did I lose you? Was it the gas? # mood: surprised # look: you|I'll do it with less in it. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...no, that was about it. # mood: withdrawn # look: down|...I'll leave it there. # mood: withdrawn # look: away|...see what they want. # mood: tired # look: away}
- heard() >= 45:
  {...hold on, I'm keeping my finger in the page. # mood: neutral # look: away|...I'll stop there, with my foot up. # mood: neutral # look: down|...go on, quick. I'm holding a cat here. # mood: worried # look: away}
- else:
  {...and so I... is it urgent? # mood: worried # look: away|...it'll keep warm. It's kept since eleven. # mood: neutral # look: down|...I'll wait for the lights. # mood: tired # look: away}
}
-> DONE
