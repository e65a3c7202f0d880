# title: The milk pan
# you: Jonas
# partner: theo
# about: Five years with Theo, who tunes pianos. In October you two bought a flat. He has a very small thing to ask you.
# minutes: 7
# ladder: D
# notes: A chore, some money, and now and then it is about you. Nobody is hurt.
# goal: Take the small thing seriously before you go looking for the big one.
# room: living-room evening
# tv: off
# start: heard=30 guard=30 tolerance=1.5 light=phone
# truth: feeling=alone strength=3 face=tired sentence=only-me cause="every night he empties the pan in the hall, and nobody noticed" need="one small thing taken off him"
# sentence: only-me: So it's only me that hears it.
# sentence: step-over: You step over it.
# sentence: phone-call: It's one phone call.

// Theo opens to one practical thing taken seriously: the end by the door, the number, the two o'clock. Feelings named early get a joke.
// He says "the flat", "the hall", "yours". The word "our" is his only once, at the very end. "I'm not being funny" is true only once, near it.

VAR monday = false   // you promised Monday
VAR misread = false  // you took him for somebody who dreads it
VAR snapped = false  // you threw his box at him

INCLUDE engine.ink

-> pan

// ---------------------------------------------------------------- he comes in

=== pan ===
# image: A beard, out of focus, and something bright, held level in two hands.
# through: ...ring the... ...doesn't matter.
# hidden: Say 'what?' One 'what?', and I'll ask it again.
Could you ring the plumber tomorrow? ... No, you've got your thumbs going. Doesn't matter. # mood: hopeful # look: you # fact: ring-the-plumber
# image: Theo comes across the room in his socks with a milk pan, full to the brim, and spills nothing.
Stay put. I've come all the way from the hall with this. # mood: neutral # look: down # fact: from-the-hall
# image: He sets it on the table, on a coaster, and turns the coaster straight.
There. A litre. I've left an egg cup under it, so I've got nine minutes. # mood: tired # pose: table # fact: nine-minutes
I'm not being funny, but do you know what that is? # mood: hopeful # look: you # feeling
* [Water, from the hall. Is it still doing that? # act: askClosed # depth: 3 # fit: .9 # own]
  Still. It's got more stamina than I have. # mood: warm # look: you
* [Very thin soup. No. Sorry. Tell me what it is. # act: askOpen # depth: 3 # fit: .7 # own]
  # hidden: That was quite good. I'd have liked not to laugh.
  Consommé. I've been up all hours with it. No. It's the hall. # mood: neutral # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're looking at it like it's evidence. It is, a bit. # mood: warm # look: you
- -> which

=== which ===
# call: phone: The five-a-side. Four new. / Ade: WHO boil-washed the bibs. Tom: define boil. Ade: they'd fit a hamster. Tom: then we've signed a hamster
It's the radiator in the hall. The end by the door. # mood: neutral # look: you # fact: end-by-the-door
It's one phone call. Gethin. He picks up till six. # mood: neutral # look: down # fact: gethin
# said: The hall one, by the door. What's the number?
# said: It's one phone call, and you've asked me four times.
# said: You're hoping that this is the time I take it down.
# misheard: You're fed up, and you want a row about it.
# misheard: The bathroom radiator's leaking.
# misheard: You rang the plumber and he didn't pick up.
# hidden: Ask me which end. Nobody's asked me which end.
# thought: That pan. Have we always had that pan?
I've asked you three times. I'm not counting. Four, with just now. # mood: hopeful # look: you # fact: four-times # feeling # cue: face
* [Hall, the end by the door. Where's his number? # act: acknowledge # depth: 4 # fit: 1 # own # needs: end-by-the-door: the end by the door # label: which-end]
  Oh. Right. On the fridge. Under the little lobster. # mood: surprised # look: you
* [Hall, the end by the door. You're sick of asking. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: end-by-the-door: the end by the door # like: which-end]
  -> said_back ->
  Sick of it? No. I'd a fifth one ready. It had harmonies. # mood: neutral # look: you
* [Four? God. I'll do it Monday, first thing. Promise. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: four-times: Four]
  ~ monday = true
  # hidden: First thing. He had a first thing last time.
  Monday. Is that the next one, or one of the others? # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 2.5 # fit: .6]
  He's got a van with a tap on the roof. I thought, well, he's committed. # mood: neutral # look: you
- -> over

=== over ===
# discuss: He is being funny. How could you know what else he is being?
You step over it. I've watched you. On the phone, knees up, like a dressage horse. # mood: venting # look: you # fact: step-over # hot: It's a pan with water in it. That's called soaking.
And you've got your earplugs. So it's only me that hears it. # mood: tired # look: down # fact: only-me
# said: You can tell by ear when it's nearly full.
# said: You've got it to within ten minutes, lying down.
# said: You're the only one who hears it, and you like that F.
# misheard: You can't stand the sound of it.
# misheard: You're cross about the noise from downstairs.
# misheard: You can't find your earplugs.
# hidden: I know what note you snore in, too. I don't mind that one.
It goes tink. Starts about a D. When it's up to F, you've got ten minutes. # mood: delighted # look: you # fact: d-to-f # feeling # cue: face # vote
* [It's a pan with water in it. In my world that's soaking. # depth: 1 # fit: 0 # roadblock: defend # impulse # leak: irritation]
  # hidden: In the hall. He thought it was soaking, in the hall.
  For three weeks? In the hall? What did you think I'd cooked? # mood: annoyed # look: away # pose: crossed
* [You lie there, D, E, F. And you're dreading that F. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: an-f # needs: only-me: You lie there]
  ~ misread = true
  -> said_back ->
  Dreading it? No, it's a good F. It's the... I'm just up. That's all. I'm up. # mood: tired # look: you # fact: just-up
* [You lie there, D, E, F. And you rather like that F. # act: reflectFeeling # depth: 4 # fit: .9 # own # because # needs: d-to-f: D, E, F # label: an-f]
  -> said_back ->
  It's a cracking F. I checked it with the fork. Dead on. # mood: warm # look: you
* [Have my other earplugs, then. They're good wax. # depth: 1.5 # fit: .2 # roadblock: advise # needs: only-me: earplugs]
  # hidden: And then who'd hear it?
  Lovely. And it can come out of Mrs Abiola's light fitting. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's the E that gets me. You lie there going, is that it? Is that F? # mood: warm # look: away
- {heard() >= 35: -> two_five}
-> drip

// ---------------------------------------------------------------- he opens: the nights, the blue dish

=== two_five ===
Two o'clock and five o'clock. Nineteen nights, no light on, and I've not stubbed a thing. # mood: tired # look: you # fact: two-and-five # fact: nineteen-nights
# image: He lays one finger on the rim of the pan, as if it were still ringing.
# said: So you've been up at two and five for nineteen nights.
# said: What do you say when I ask if you're all right?
# said: You got up in the dark so I'd sleep, and you're shattered.
# misheard: You stubbed your toe in the hall.
# misheard: You've not been sleeping because of work.
# misheard: You put the light on and it woke me up.
# hidden: I say, 'Just the loo.' Nobody has a bladder like that.
I get back in, and you go, 'You all right?' And I go... no. It's daft. # mood: worried # look: down # feeling
* {not misread} [Two and five. Nineteen times, in the pitch dark. # act: reflectFeeling # depth: 3.5 # fit: .9 # own # because]
  -> said_back ->
  In my socks. I could do it with a tray, by now. With glasses. # mood: hurt # look: you
* {misread} [Not dreading it. Just up. Two, and then five. # act: repair # depth: 4 # fit: 1 # own # needs: just-up: Just up]
  Just up. It's a very quiet sort of up. # mood: warm # look: you
* [I go, 'You all right?' And you go what, Theo? # act: askOpen # depth: 3 # fit: 1 # own]
  I lie, is what I go. In the dark, with wet hands. # mood: worried # look: you
* [You should've given me a shove. I'd have done five. # depth: 1.5 # fit: .2 # roadblock: advise # needs: two-and-five: done five]
  # hidden: I stood there once. I had my hand out and everything.
  You'd have been marvellous. You'd have put the big light on. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 4.2 # fit: 1]
  No, I'll say. That's nineteen little fibs. # mood: hopeful # look: you
- -> blue_dish

=== blue_dish ===
I said it was the loo. So you went out and bought me cranberry juice. # mood: warm # look: you # fact: cranberry
# call: phone: The five-a-side, again. A photo. / It's a guinea pig in a bib. Number nine. Ade: he's quicker than Jonas
That big blue dish'd do all night. It's your mum's, though, so. # mood: neutral # look: away # fact: mums-dish
# said: You'd only put your own pan on the floor.
# said: You didn't feel you could use the blue dish.
# said: You were too polite to use Mum's dish, so you gave up your sleep.
# misheard: Mum asked for her dish back.
# misheard: You'd like a new pan.
# misheard: You're worried about your bladder.
# hidden: You don't just go putting people's mothers' dishes on the floor. Not when you're... no.
# discuss: Nobody told him not to use the blue dish. So what did?
So it's the milk pan. The one thing in that kitchen I came with. # mood: worried # look: down # fact: milk-pan # feeling
* [So the only thing you'd put on the floor was yours. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: milk-pan: yours]
  -> said_back ->
  Mam got me that when I left Barry. For hot milk. It's not had any since. # mood: moved # look: you # fact: mams-pan
* [Use the blue dish! Honestly, love, she'd never know. # depth: 1.5 # fit: .2 # roadblock: advise # needs: mums-dish: the blue dish]
  # hidden: I'd know. I'd lie there listening to the glaze.
  No. It'd be between me and the dish. # mood: skeptical # look: away
* [All that cranberry, and you never said one word? # depth: 1.5 # fit: .2 # roadblock: judge # needs: cranberry: cranberry]
  # hidden: I liked it. Somebody was looking after something.
  You'd gone to two shops. You stood there with a straw. What was I meant to say? # mood: hurt # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Good little pan. It's got a lip. It was never meant for this, but it's not complained. # mood: hurt # look: down
- -> abiola

// ---------------------------------------------------------------- he closes: it's a drip, the loo

=== drip ===
Anyway. It's a drip. Nobody ever died of a drip. I looked. Two people. # mood: neutral # look: away # pose: crossed # fact: only-a-drip
# hidden: Don't tell me. Whatever it was. Tell me you'll come and look.
What was it, before? On there. You laughed. Go on, I could do with one. # mood: hurt # look: down # feeling # fact: you-laughed
* [Tom boil-washed the bibs! You've got to see these. # depth: 1.5 # fit: .1 # roadblock: divert # needs: you-laughed: You've got to see]
  # hidden: I carried that right across the room. Full.
  Aw. Look at them. They're tiny. Bless them. # mood: tired # look: away
* [You're a saint with that pan. I don't say it enough. # depth: 1.5 # fit: .2 # roadblock: praise]
  # hidden: I don't want a halo. I want Gethin.
  I'll put that up on the fridge. Next to the number. # mood: skeptical # look: away
* [Later. The end by the door. Show me where it drips. # act: acknowledge # depth: 3.5 # fit: 1 # own # needs: end-by-the-door: The end by the door]
  What, now? It's the big nut. It comes round the big nut and it hangs there. # mood: hopeful # look: you # pose: table
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've stopped. Can you hear it? No, wait. ... There. Even an egg cup's got a note. # mood: warm # look: you
- {heard() >= 31: -> two_five}
-> loo

=== loo ===
# thought: Cranberry. I should get him more cranberry. Two for four pounds.
You'll have heard me up and down. Nights. It's only the loo, if you were wondering. # mood: worried # look: down # fact: up-and-down
# hidden: Five in the morning, in my socks. Wonder. Please.
That juice is nice, anyway. I've got through gallons. You needn't have gone to two shops. # mood: neutral # look: away # feeling # fact: cranberry
* [I'd get that seen to. Shall I ring the doctor's? # depth: 1.5 # fit: .2 # roadblock: advise # needs: up-and-down: that seen to]
  # hidden: He'd ring a doctor. Just like that.
  You'd ring the doctor's. Tomorrow, would that be? No. I'm fine. # mood: withdrawn # look: away
* [They've an offer on. I'll get you another six. # depth: 1.5 # fit: .2 # roadblock: divert # needs: cranberry: another six]
  # hidden: I'll have to drink those as well, now.
  Six. Lovely. I'll never be off my feet. # mood: tired # look: down
* [Is it the loo you're up for? Or is it this pan? # act: askClosed # depth: 3 # fit: 1 # own]
  Pan. It's the pan. I didn't want to make a thing of the pan. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I don't put the light on. I wouldn't want to be a nuisance. # mood: hurt # look: down
- -> abiola

=== abiola ===
# call: phone legitimate: Mrs Abiola, downstairs. Ringing. / Mrs Abiola: Jonas dear is somebody ill? Two o'clock, FEET. Five o'clock, FEET
That's Mrs Abiola. She only rings if it's come through. # mood: worried # look: away # fact: mrs-abiola
# hidden: She's never asked for my number. Why would she?
# discuss: Nobody minds that you look at the phone here. What might Theo mind?
It'd be you. She's got you down as 'Upstairs'. # mood: worried # look: you # fact: upstairs # vote # feeling
* [Parking again, I bet. She can wait. You go on. # act: acknowledge # depth: 2.5 # fit: .4]
  If that's her ceiling, I'm telling her you said parking. # mood: neutral # look: you
* [Mrs A! No, no, we're only chatting. What's up? # depth: 1.5 # fit: 0 # roadblock: divert]
  # hidden: Only chatting. I practised this on a Steinway.
  Tell her it's in hand. Tell her there's a man sees to it. # mood: withdrawn # look: down
* [It's her. Let me look, and then I want the rest. # act: acknowledge # depth: 4 # fit: 1 # own]
  Look. ... Feet? My feet? Tell her nobody's ill. It's only me. # mood: warm # look: you
* [(quiet) # act: silence # depth: 2.5 # fit: .4]
  You've let it ring out. Text her, will you? She'll be stood there with a torch. # mood: neutral # look: you
- {not two_five: -> doorway}
{heard() < 28: -> doorway}
-> thirty

// ---------------------------------------------------------------- whose leak it is

=== thirty ===
Your dad did the deposit, so it's seventy, thirty. # mood: neutral # look: you # fact: seventy-thirty
# thought: answer fifty: Fifty, fifty. One call to the solicitor. I'm a genius.
And you can't help working out which thirty. The hall, the airing cupboard, and the bath up to the taps. # mood: neutral # look: away # fact: up-to-the-taps
# said: It drips on your part, so it's you that gets up.
# said: So it's your leak, because it's in your thirty.
# said: You make a joke of it, and you feel you've only got the hall.
# misheard: You think seventy, thirty isn't fair.
# misheard: You want a bigger share of the bath.
# misheard: You're cross with Dad about the deposit.
# hidden: I've got a drawing. It's to scale.
# discuss: He could be complaining here, or apologising. Which was it, and what told you?
# image: He wipes a ring of wet off the table with his cuff, and then goes over the dry part.
So it's my leak, see. At two in the morning, it is. # mood: worried # look: down # fact: my-leak # feeling # cue: face
* [It drips on your thirty. And I'm asleep in the dry bit. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: wake # needs: up-to-the-taps: the dry bit]
  -> said_back ->
  # hidden: You can't be wronged by squared paper. I did try.
  No, it's fair. I signed it. I just don't like to make a noise, with it being mine. # mood: tired # look: down
* [It drips on your thirty. So you don't like to wake me. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # label: wake # needs: my-leak: your thirty]
  -> said_back ->
  Well, it'd be rude. It's coming out of my bit. # mood: moved # look: you
* [That's just paper, love. It's all ours. # depth: 1.5 # fit: .3 # roadblock: reassure # needs: seventy-thirty: just paper]
  # hidden: He says that word so easily. It's like watching someone dive.
  It's very good paper. It's got a ribbon. # mood: skeptical # look: away
* [Then fifty, fifty. I'll ring a solicitor. # depth: 1.5 # fit: .2 # roadblock: advise # label: fifty # from: answer]
  # hidden: Then I'd owe your dad for half a bath.
  You're ringing a solicitor? You've not rung the plumber. # mood: annoyed # look: you
* [(quiet) # act: silence # depth: 3 # fit: .9]
  I did a plan. On squared paper. With a key. You're hatched and I'm dots. # mood: hurt # look: you
- {heard() < 26 or guard() > 55: -> night}
-> rent

=== rent ===
You know the standing order. There's a space to say what for. Eighteen letters. # mood: worried # look: down # fact: standing-order
# truth: feeling=unsettled strength=4 face=hurt sentence=put-rent cause="he pays into the flat as if he rented a room in it, and it was taken for a joke" need="not to have to ask where he may put things"
# sentence: put-rent: And I put RENT.
# sentence: my-leak: So it's my leak, see.
# sentence: upstairs: She's got you down as 'Upstairs'.
And I put RENT. It's come up on your phone five times. # mood: hurt # look: down # fact: put-rent
# said: You told me in four letters and I thought it was a joke.
# said: I laughed at it, and you'd meant it.
# said: You'd said how you felt, and all you got was a laughing face. That's lonely.
# misheard: You want to pay less every month.
# misheard: You made a mistake with the bank.
# misheard: You think I want rent from you.
# hidden: There's a whole page of faces. I'd have taken any of the others.
And you sent me the crying-laughing face. Once with a house. # mood: hurt # look: you # feeling # fact: laughing-face # hot: It was in capitals. Capitals is how he does jokes.
* [It was in capitals! That's how you do jokes! # depth: 1 # fit: .2 # roadblock: defend # impulse # leak: irritation]
  # hidden: He isn't wrong. That's what's so annoying.
  It's a bank! It does everything in capitals! # mood: annoyed # look: away # pose: crossed
* [You told me in four letters, and got a face. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: put-rent: four letters]
  -> said_back ->
  I looked at that face for ages. I thought, well, he's happy. # mood: moved # look: you
* [Five times, and I just laughed. I'm sorry. # act: repair # depth: 4 # fit: 1 # own]
  You weren't to know. I didn't know, I'd only typed it. # mood: warm # look: you
* [RENT was a good one, though. You're funny. # depth: 1.5 # fit: .2 # roadblock: praise # needs: put-rent: RENT]
  # hidden: I'll have that put on the poster.
  Thanks. I'm here all week. I'm here till you give me notice. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .9]
  I did try FLAT. And I tried HOUSE. They looked like somebody else's. # mood: hurt # look: down
- -> settled

=== settled ===
Sunday, your dad goes, 'And how are you finding it, Theo?' # mood: neutral # look: you # fact: finding-it
And you go, 'Oh, he's settled in.' Like I'm a cat. # mood: hurt # look: down # fact: settled-in # hot: Well, what was I supposed to say? He's still got a box in the hall?
# said: I answered for you, to my dad, with you sitting there.
# said: I talked over your head about you.
# said: You felt like a guest at that table, because I spoke for you.
# misheard: You don't like my dad's gravy.
# misheard: You didn't want to go to lunch on Sunday.
# misheard: Dad was rude to you.
# hidden: Nobody asks you how you're finding it.
And you'd not even stopped pouring. It was good gravy. # mood: hurt # look: away # feeling # vote # fact: gravy
* [Say what? 'He's still got a box in the hall'? # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  ~ snapped = true
  # hidden: So he has seen the box.
  You could have asked me! I was there! I was next to the sprouts! # mood: angry # look: away # pose: crossed
* [I spoke for you, over the gravy. Sorry. # act: repair # depth: 4 # fit: 1 # own # label: over-the-gravy]
  It's all right. You do a very good me. You did the eyebrows. # mood: warm # look: you
* [Dad was being nice. He asks everyone. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: finding-it: being nice]
  # hidden: You know where the stopcock is. You've never once been told.
  He's never asked you. # mood: withdrawn # look: away
* [Dad and me, doing your review. And you there. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: finding-it: your review # like: over-the-gravy]
  -> said_back ->
  Over my head. It's quite a high head. You had to reach. # mood: moved # look: you
* [(quiet) # act: silence # depth: 2 # fit: .2]
  No, that's what you did Sunday. Exactly that. Only there was gravy going in. # mood: annoyed # look: you
- {heard() < 26 or guard() > 55: -> night}
{heard() >= 52 and guard() <= 30 and not doorway: -> box}
-> bigger_pan

=== box ===
There's still that box by the door. THEO MISC. # mood: neutral # look: away # fact: theo-misc
Cables, and a brass frog. He had a mantelpiece, at the old place. # mood: warm # look: down # fact: brass-frog
# thought: The box. I thought that was a table.
You said, 'Put him anywhere.' And I'm stood with this frog, going, where's anywhere? # mood: hurt # look: down # fact: wheres-anywhere
# said: Anywhere only helps if the place is yours.
# said: You didn't know where you were allowed to put him.
# said: You felt like a guest, holding a frog, because you had to ask.
# misheard: You've lost your frog.
# misheard: You want me to take my post off it.
# misheard: There's no room for a frog.
# hidden: I did every sill in the place with him. Then back in the box.
So I folded the flaps in. It's a good height for your post. # mood: tired # look: away # feeling
* [We'll put shelves up, Saturday. Together. # depth: 1.5 # fit: .3 # roadblock: advise]
  # hidden: You'd hold the level. I'd hold the frog.
  Shelves. Yeah. You'd be very good with the level. # mood: skeptical # look: away
* {not snapped} [Anywhere's easy. I'm not holding a frog. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: wheres-anywhere: Anywhere]
  -> said_back ->
  And he's heavy. You don't want to be asking round, with a frog. # mood: moved # look: you
* {snapped} [And I threw that box at you. Frog and all. # act: repair # depth: 5 # fit: 1 # own # needs: brass-frog: Frog and all]
  ~ snapped = false
  You did, a bit. It's all right. It says FRAGILE, but only round the back. # mood: warm # look: you
* [But I meant it! He can go anywhere at all. # depth: 1.5 # fit: .2 # roadblock: defend # needs: wheres-anywhere: anywhere at all]
  # hidden: He's said it again. He's moved it further off.
  Yeah. That's where I was stood. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .9]
  I wasn't going to bring the frog into it. # mood: worried # look: you
- -> bigger_pan

// ---------------------------------------------------------------- which bit, first

=== bigger_pan ===
# thought: Bechstein. That's a good name for a dog.
I told a woman in Clevedon her Bechstein was flat. It wasn't. It was me. # mood: tired # look: down # fact: clevedon
{monday:
  And you said Monday. That's six more twos and six more fives. # mood: hurt # look: you # fact: six-more
}
# said: Which bit can I take off you first?
# said: You don't want a bigger pan, do you?
# said: You're so tired you can't trust your ears, and you don't want to do it on your own.
# misheard: You want help choosing a pan.
# misheard: You've lost the customer in Clevedon.
# misheard: Your piano's flat.
# hidden: I know pans. I don't need pans.
# discuss: He asks you what to do. What would happen if you told him?
So what do I do? Get a bigger pan? # mood: worried # look: away # feeling # fact: bigger-pan
* [Get a bigger pan. A flat one. I'll order it. # depth: 1.5 # fit: .2 # roadblock: advise # needs: bigger-pan: a bigger pan]
  # hidden: And which shelf would that go on?
  It's two inches off the floor, that valve. I know every pan there is. # mood: skeptical # look: away
* {not snapped} [You're tired, and don't know which pan to get. # act: reflectFeeling # depth: 2 # fit: .2 # needs: bigger-pan: which pan]
  -> said_back ->
  # hidden: He's heard every word. He could open a shop.
  No, I'm pretty sound on pans. # mood: annoyed # look: away
* {snapped} [About the box. I threw it at you. I'm sorry. # act: repair # depth: 4 # fit: .9 # own]
  You did. It had a frog in it and all. Never mind. I'll tell you another time. # mood: warm # look: you
* [Poor Clevedon. Which bit do I take first? # act: askOpen # depth: 3 # fit: 1 # own # needs: clevedon: Poor Clevedon]
  {
  - heard() >= 50 or doorway:
    Never mind pans. I'd just love not to have the two o'clock. # mood: moved # look: you # wants: ear
  - else:
    I don't know. What would you do? One thing. A small one. # mood: hopeful # look: you # wants: ideas
    -> one_thing
  }
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've not gone for the tape measure. I had you down for the tape measure. # mood: warm # look: you
- -> more

=== one_thing ===
# hidden: Don't say bucket.
Go on, then. And if it's a bucket, I've measured for a bucket. # mood: hopeful # look: you # pose: cheek # fact: no-buckets # feeling
* [I do the two o'clock. You stay put. That's all. # act: suggest # depth: 3.5 # fit: 1 # own]
  You'd never wake. ... You'd set an alarm? For me? For a pan? # mood: surprised # look: you
* [Wake me at two. Just poke me, and I'll be up. # depth: 1.5 # fit: .3 # roadblock: order # needs: two-and-five: at two]
  # hidden: So I'm to be the alarm clock as well.
  Then that's me up for the pan, and up for you. # mood: annoyed # look: away
* [I've got one. Is it all about the pan, though? # act: askOpen # depth: 3 # fit: .9 # own]
  It's mostly about the pan. There's a bit that's about Gethin. # mood: worried # look: down
* [(quiet) # act: silence # depth: 3 # fit: .7]
  You've not got one. That's the first sensible thing anybody's said. # mood: warm # look: you
- -> more

=== more ===
# image: Theo picks up the pan, and goes on standing there with it. It must be heavy by now.
That's my nine minutes. I'll go and tip this. # mood: tired # look: away # more
# said: Why can't it be you that rings?
# said: There's something about ringing him that you've not said.
# said: You look ashamed of something, and it's to do with Gethin.
# misheard: You're sick of the whole thing, and want it off your hands.
# misheard: You want me to tip the pan.
# misheard: Gethin won't pick up after six.
# hidden: Tell me to put it down. I'd say it, if I'd put it down.
# discuss: He has asked for one phone call. How could you know that it is not only that?
You ring him, mind. I've done my bit. # mood: worried # look: down # fact: cant-be-me # feeling # cue: face
* [Before six. I've put a reminder on, with bells. # depth: 1.5 # fit: .2 # roadblock: divert # needs: gethin: Before six]
  # hidden: All present and correct. Like a form.
  That's it. That's the job. Before six. # mood: withdrawn # look: away
* [Me, then. Put the pan down, and stop here a bit. # act: acknowledge # depth: 4 # fit: 1 # own # needs: cant-be-me: Me, then # label: stop-here]
  {
  - heard() >= 55 and guard() <= 30:
    I've rung him, is the thing. ... Shift that coaster. It's heavy. # mood: surprised # look: you
    -> lodger
  - else:
    It's what I told him. Ask me tomorrow. Ask me what I told Gethin. # mood: hopeful # look: you # fact: told-gethin-something
    -> tender
  }
* [Me, then. You're worn out, so get off to bed now. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: stop-here # needs: cant-be-me: Me, then]
  -> said_back ->
  # hidden: It's not sleep I was stood here for.
  Bed? No, I wasn't... No. I'll just tip this. It's all in the hips. # mood: tired # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  {heard() >= 62 and guard() <= 25:
    You can see it shaking, can't you. It's not the weight. All right. # mood: hopeful # look: you
    -> lodger
  }
  I had a bit more. It's gone. It'll come back at two. # mood: hopeful # look: you
- -> tender

=== lodger ===
I rang him the first morning. I can ring a plumber. # mood: worried # look: down # fact: i-rang-him
And Gethin goes, 'Are you the owner?' That's a long answer. It's got per cents in. # mood: tired # look: away # fact: are-you-the-owner
# truth: feeling=ashamed strength=5 face=moved sentence=lodger cause="he told the plumber that he was the lodger, and it was not altogether a joke" need="to have said it and not be laughed out of it"
# sentence: lodger: So I said, 'No, I'm the lodger.'
# sentence: landlords: As landlords go.
# sentence: can-ring: I can ring a plumber.
So I said, 'No, I'm the lodger.' And he said, 'Get your landlord to ring, then.' # mood: hurt # look: down # fact: the-lodger # hot: Lodger? Five years, and I'm his landlord?
I said I'd ask. I said you were nice. As landlords go. # mood: hurt # look: away # fact: as-landlords-go
# said: So four times you've come to ask your landlord.
# said: It was a joke, and then it wasn't.
# said: You're ashamed that you said it, because it felt true.
# misheard: Gethin was rude to you.
# misheard: You want to move out.
# misheard: It was just a good joke on the phone.
# hidden: There. Don't be funny about it. I've done that.
I'm not being funny. # mood: hurt # look: you # feeling # fact: not-being-funny
* [You told a plumber I'm your landlord? Theo! # depth: 1 # fit: .3 # roadblock: judge # impulse # leak: shock]
  # hidden: It sounds worse in your voice. I thought it might.
  It was only a... He didn't laugh. I left a gap, and he wrote it down. # mood: hurt # look: down # pose: crossed
* [You daft thing. You live here. It's home. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: the-lodger: You live here]
  # hidden: I know my address.
  I know I live here. So does a lodger. That's how they work. # mood: annoyed # look: away
* [So ring him back. Say you were joking. # depth: 1.5 # fit: .2 # roadblock: advise # needs: i-rang-him: ring him back]
  # hidden: I'd have to have been joking.
  He's got it on his system. I heard him type. It's got me down as 'tenant'. # mood: withdrawn # look: away
* [So four times, you've asked your landlord. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: the-lodger: your landlord]
  -> said_back ->
  Ever so nicely. I thought, don't push it, he might put it up. # mood: moved # look: you
* [(quiet) # act: silence # depth: 5 # fit: 1]
  And it was a rest. That's what frightened me. For a minute, I knew where I was. # mood: moved # look: you # fact: it-was-a-rest
- {heard() >= 58 and guard() <= 35: -> ours}
-> tender

// ---------------------------------------------------------------- he has had enough of asking

=== doorway ===
# image: Theo stands in the door with the pan, half turned away, listening to the hall.
I'll see to it. It only wants tipping at two and five. I'm up anyway. # mood: neutral # look: away # fact: two-and-five
# hidden: I said a number. I said it quite loud.
It's not as if it's your... well. It is yours, mostly. Seventy per cent. # mood: hurt # look: away # feeling # fact: mostly-yours
* [Put an old towel down. That's what Mum always did. # depth: 1.5 # fit: .2 # roadblock: advise]
  # hidden: Whose, though?
  Which ones are the old ones? # mood: withdrawn # look: down
* [Seventy's only how it came out. Nobody's counting. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: mostly-yours: Seventy]
  # hidden: I'm counting. I've got squared paper.
  No. No, you wouldn't need to, would you, with seventy. # mood: skeptical # look: away
* [Put it down. What's seventy per cent? Say that bit. # act: askOpen # depth: 3 # fit: 1 # own # needs: mostly-yours: seventy per cent]
  You've got seventy, and I've got thirty, and it's my thirty that's wet. # mood: venting # look: you
* [(quiet) # act: silence # depth: 3 # fit: .9]
  You needn't watch me out. I know where the hall is. I'm very well up on the hall. # mood: surprised # look: you
- {heard() >= 26 and guard() <= 55: -> thirty}
-> night

=== night ===
# image: In the hall: Theo on his knees in the dark, sliding the empty pan under the radiator.
# hidden: Come and hear it. You'd only have to crouch.
There. Hear that? That's your D. That's me done till two. # mood: tired # look: away # feeling # fact: done-till-two # vote
* [Theo. I've not listened, have I? I'm coming there. # act: repair # depth: 4 # fit: 1 # own]
  {guard() <= 50:
    No, stop there. Ask me tomorrow. I'll have got my face straight. # mood: hopeful # look: you
    -> tender
  }
  It's all right. It's only water. # mood: neutral # look: away
* [Mind you don't knock the post off your box, love. # depth: 1.5 # fit: 0 # roadblock: divert]
  # hidden: So it's my box. Good. I've got a box.
  I never do. I go round it. # mood: withdrawn # look: away
* [And don't lie there till two listening for it. # depth: 1.5 # fit: .1 # roadblock: order # needs: done-till-two: till two]
  # hidden: He's right. I could just drown her downstairs.
  I'll do it quietly. You won't know I'm listening. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  {heard() >= 20:
    You can leave the door open a bit, if you're stood there. # mood: tired # look: you
    -> tender
  }
  Mind the box. # mood: tired # look: away
- -> shut

// ---------------------------------------------------------------- endings

=== ours ===
# hidden: I'm going to sleep through the F. I'm going to sleep through G.
That's the egg cup gone over. No, sit. Let it. # mood: moved # look: you
# image: Theo goes past the door in his socks, with the blue dish under his arm, and back with the egg cup.
Could you ring the plumber tomorrow? That's all I came in for. # mood: warm # look: you
# image: Under the radiator stands your mother's blue dish. The milk pan is on the stove, with milk in it.
# verdict: Later, Theo texts his mother: / Mam: did you ask him / yes / Mam: is he ringing / he's ringing. i'm having my milk / Mam: in what / in the pan / Mam: the PAN pan?? / the pan pan
Tell him it's the owners. Both. Tell him it's our leak. # mood: warm # look: you # ending: heard # bed-face: warm
-> END

=== tender ===
# image: Theo carries something out to the hall, level, in both hands. Then it goes tink.
# hidden: He might wake up. You never know. He might just wake up.
I'm all right. I'll be better when I've slept. I'm quite nice, slept. # mood: tired # look: down
# verdict: Later, Theo texts his mother: / Mam: did you ask him / i asked him most of it / Mam: it is ONE phone call / it's got a downstairs / Mam: has he got the number / it's under the lobster
Ask me again, will you? Not in bed. Somewhere with chairs. # mood: hopeful # look: you # ending: tender # bed-face: tired
-> END

=== shut ===
# hidden: Tink.
You've got your sleep to get. It's only a drip. I shouldn't have brought it in here. # mood: withdrawn # look: away
# image: Two in the morning. Socks, going past the bedroom door. No light.
# verdict: Later, Theo texts his mother: / Mam: did you ask him / four times / Mam: and / it's only a drip mam / Mam: why are you up / just the loo
Night, then. I'll try and keep my feet down. # mood: tired # look: away # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- built-in answers, in his words

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> again}
- (first_time)
# hidden: I know what that is. I just don't know if I'm the piano.
# discuss: He tunes pianos for a living. What does he hear when you say it back?
You're tuning me. You hit the note, you look, you hit it again. I do that for a living. # mood: annoyed # look: you # fact: noticed-the-tuning
* [I'm listening, that's all. I thought you wanted that. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: So now I've asked for it.
  I wanted a plumber. # mood: skeptical # look: away
* [It's so I get it right. I've had it wrong three weeks. # act: explainWhy # depth: 3 # fit: 1 # own]
  Fair enough. Go on, then. Only don't stand there with the fork. # mood: warm # look: you
* [Sorry. I'll just shut up altogether, and you carry on. # act: acknowledge # depth: 2 # fit: .3]
  No, that's the other thing I can't stand. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  No, you can do it a bit. It's when it's every note. Anyway. # mood: neutral # look: you
- ->->
= again
{And there he goes with the fork. # mood: annoyed # look: away|That's the note I just played you. # mood: annoyed # look: away}
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {All right. It's about a drip. # mood: tired # look: down|Five, that'll be, with just now. Here. # mood: annoyed # look: away|Last time. There's no prize. # mood: withdrawn # look: away}
- heard() >= 45:
  {Where'd you go? Never mind. Sit still, here it comes. # mood: warm # look: you|You nodded, and all. It was a good nod. Right, again. # mood: warm # look: you|I'm getting better at it, to be fair. From the top. # mood: neutral # look: you}
- else:
  {No, you weren't with me. It's all right. Again. # mood: neutral # look: you|I've told it to a tap, you know. The tap was with me. Here. # mood: surprised # look: you|Tink. Are you back? From the top, then. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...no, that was it. That was the lot. # mood: withdrawn # look: down|...you get that. It'll be the lads. # mood: withdrawn # look: away|...anyway. # mood: tired # look: away}
- heard() >= 45:
  {...I'll hold it there. I've had the practice. # mood: neutral # look: away|...is it good? You've got your football face on. # mood: neutral # look: away|...still holding it. My arms are going. # mood: tired # look: down}
- else:
  {...and when it gets to... no. You're all right. Finish that. # mood: worried # look: away|...I'll wait. It fills up slowly. # mood: neutral # look: down|...it'll keep. It's kept three weeks. # mood: tired # look: away}
}
-> DONE
