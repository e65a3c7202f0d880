# title: Half a drawer
# you: Fran
# partner: ketan
# about: Five months with Ketan, who is thirty-one, from Leicester, and no trouble to anybody. He writes down what is in rented flats, and its condition. You are a vet, thirty-eight, on call tonight. You met over a tortoise.
# minutes: 7
# ladder: D
# notes: A small request, and a break-up before you. Nobody is hurt. There is a hedgehog.
# goal: Before you give him anything, find out exactly what he asked for.
# room: bedroom night
# tv: off
# start: heard=30 guard=31 tolerance=0.9 light=phone
# truth: feeling=wary strength=3 face=withdrawn sentence=shut cause="he has asked for room, and is afraid of how it will be given" need="to be asked which half"
# sentence: shut: Half. Of a small one. It needn't shut.
# sentence: miles: That's Land's End, that is. I only mention it.
# sentence: stopping: You can tell from a drawer who was stopping, and who was only there.

// Ketan opens to a straight question about the thing: which half, what list, what was on the shelf. He can be told plainly what you do not know.
// A fear named before he names it gets an answer about how lovely you have been. Anything given larger than he asked for is a shelf to him: see "shelf".
// He describes everybody as he would a flat, calls the hedgehog the tenant, and asks for less than he came for. "I'm easy" is untrue until he says that it is.
// One word is kept for the sock: nobody says "mine" before Fran does there (they say Beeston, yours, the bag). "Pair" is the last word of all.
// Silence: in "dusted" the best there is. At the sock it is wrong: he has asked a question, and it was hard enough.

VAR gave = false   // you gave him the wardrobe
VAR fib = false    // you said that you had known

INCLUDE engine.ink

-> toothbrush

// ---------------------------------------------------------------- he asks, and takes it back

=== toothbrush ===
# image: Somebody on the very edge of the bed, out of focus, holding something small and straight.
# through: ...half a... ...either's good.
# hidden: I asked the lamp. If you'd looked up, I'd have asked you.
Is there half a drawer going? ... No, you're reading. No bother. Either's good. # mood: hopeful # look: you # fact: half-a-drawer
# image: Ketan, in pyjamas with a crease ironed down each leg. He is holding a toothbrush in a plastic tube.
This has been to Beeston and back forty-one times. That's Land's End, that is. I only mention it. # mood: warm # look: down # fact: forty-one
Condition fair. I'd have left it in your glass, only I didn't like to start anything. # mood: neutral # look: you
# hidden: A whole drawer. I'm not jealous. I'm only saying it's a whole one.
And your hedgehog's up. He's got the whole of that bottom drawer, hasn't he? # mood: hopeful # look: away # feeling # fact: hedgehog
* [Forty-one times. Does it ever get a window seat? # act: acknowledge # depth: 3 # fit: .9 # own]
  Coming here, it does. Going back it's in with the shampoo. # mood: warm # look: you
* [Sorry, I was miles away. What was it you asked? # act: askOpen # depth: 3 # fit: .7 # own]
  # hidden: I've had it ready since the tram.
  Oh, nothing. It'll be round again, like the tram. # mood: neutral # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're looking at the tube. It's got holes in, so that it can breathe. # mood: warm # look: you
- -> half

=== half ===
He was in a drawer, that tortoise. They'd left him half a cucumber and a note saying sorry. # mood: warm # look: you # fact: in-a-drawer
You can tell from a drawer who was stopping, and who was only there. # mood: neutral # look: down # fact: who-was-stopping
# image: He says the next thing to the toothbrush. His ears have gone red.
# said: Half of a small one. Which half?
# said: You've thought about this. What would go in it?
# said: You'd like half a drawer, and it took some asking.
# misheard: You'd like a bigger chest of drawers.
# misheard: You've found a drawer that doesn't shut.
# misheard: You've gone off the idea.
# thought: That'll be the top one. With all the tights in. Oh, God, the tights.
So I'd wondered about one. Half. Of a small one. It needn't shut. # mood: worried # look: down # fact: neednt-shut
# hidden: I'm not easy. I've never been less easy.
Or not. It's a lot, is a drawer. I'm easy. # mood: hopeful # look: you # feeling # cue: face # vote
* [Half? Have a whole one! Have the wardrobe, love! # depth: 1.5 # fit: .2 # roadblock: reassure]
  ~ gave = true
  # hidden: Oh, no. It's got doors.
  The wardrobe. Gosh. No, that's... that's ever so generous. # mood: withdrawn # look: away
* [Half of a small one. What would you put in it? # act: askOpen # depth: 4 # fit: 1 # own # needs: neednt-shut: Half of a small one # label: put-in]
  Socks, I'd thought. They're quiet. They'd not upset anybody. # mood: hopeful # look: you
* [Half of a small one. How slowly shall we take it? # act: askOpen # depth: 2 # fit: .3 # own # needs: neednt-shut: Half of a small one # like: put-in]
  # hidden: Forty-one times to Beeston. How slow would she like it?
  Slowly? No, it's only socks. I've got them picked out. I've ironed them. # mood: worried # look: down
* [(quiet) # act: silence # depth: 2.5 # fit: .5]
  Don't think about it. I can see you thinking about it. It's only socks. # mood: worried # look: you
- {gave: -> wardrobe}
-> hall

=== wardrobe ===
# image: Ketan has got up, to be polite, and opened the wardrobe. He is holding one hanger.
It goes back ages. There's your ski things, and then I think there's snow. # mood: neutral # look: away # fact: goes-back-ages
# hidden: It's a shelf. It's a shelf with doors on.
I could put a shirt at this end. You'd hear it swing. # mood: worried # look: down # feeling # fact: one-shirt
* [I answered too fast. It was half that you asked for. # act: repair # depth: 3.5 # fit: 1 # own]
  ~ gave = false
  Half, yeah. With a half, you know what's in the rest of it. # mood: hopeful # look: you
* [It's no trouble at all! I'll have the skis out by Sunday. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: goes-back-ages: the skis]
  # hidden: Don't empty it. It's the emptying.
  No, leave the skis. The skis were here first. # mood: withdrawn # look: down
* [Is it the wrong sort of room? You can tell me, you know. # act: askClosed # depth: 1.5 # fit: .2 # roadblock: probe]
  # hidden: It's not what sort. It's how much, and how fast.
  No, it's beautiful. I'd put 'excellent'. I never put 'excellent'. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  I'll shut it, shall I? There's a draught coming in from Norway. # mood: neutral # look: you
- -> hall

=== hall ===
# call: phone: The night team. Three new, and a film. / It's the parrot in bay two. He has learned the card machine. 'Please remove your card. Please remove your card.'
{gave:And there's the bag, in any case. Out in the hall. I keep it packed. It's just tidier.|You'll have seen the bag. Out in the hall. I keep it packed. It's just tidier.} # mood: neutral # look: you # fact: the-bag
There's a list in the lid. I do one for tenants, so I did one for me. # mood: neutral # look: down # fact: list-in-the-lid
# said: What's on the list?
# said: What would I need the hall for?
# said: You're rather proud of that list.
# misheard: You're expecting to be thrown out.
# misheard: You can't find something in your bag.
# misheard: You think that the hall is untidy.
# hidden: Ask me what's on the list. I'm quite proud of the list.
'In case', it says, across the top. In case you need the hall. Say there was a pony. # mood: warm # look: you # feeling # fact: need-the-hall # cue: face
* [Oh, unpack it! I'll help you. We could do it in ten minutes. # depth: 1.5 # fit: .2 # roadblock: advise # needs: the-bag: unpack it]
  # hidden: And you'd put it all somewhere lovely. And I'd have to look pleased.
  You're on call, though. And it's all right where it is. It's used to it. # mood: withdrawn # look: away
* [Packed, with a list in the lid. You're proud of that list. # act: reflectFeeling # depth: 4 # fit: .9 # own # label: proud # needs: list-in-the-lid: a list in the lid]
  -> said_back ->
  'Toothbrush.' Then, 'Go round twice.' I tell everybody that. Then, 'Leave it as you found it.' # mood: hopeful # look: you
* [Packed, with a list in the lid. You're set for the worst. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: proud # needs: list-in-the-lid: a list in the lid]
  -> said_back ->
  # hidden: I'd not got that far. I was only telling you about a lid.
  The worst? No, God, no. You've been lovely. I was only showing off. It's a good list. # mood: surprised # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I'm not going anywhere. I'm just not... It's tidier. # mood: worried # look: you
- {heard() >= 36 and guard() <= 40: -> tape}
-> edge

// ---------------------------------------------------------------- he opens: the tape

=== tape ===
{edge:
  Half's not manners, you know. About the drawer. I grew up in half. # mood: neutral # look: you # fact: grew-up-in-half
- else:
  It's not manners, the half. Well, it is. But I grew up in half. # mood: warm # look: you # fact: grew-up-in-half
}
Me and Hiren had the one chest. Mum ran masking tape down the middle of every drawer. # mood: warm # look: down # fact: masking-tape # thought: answer chest: Mum's old chest. Six drawers. I could have it here by Sunday.
If a sock came over, it was ten pence. Ba heard the appeals. I'm on four pounds twenty. # mood: warm # look: you # fact: ten-pence
# said: You could have had it all to yourself, and you left him his side.
# said: You were fond of that tape. You'd never have peeled it off.
# said: What did you do with his half?
# misheard: Hiren took all your socks to Hull.
# misheard: You missed him so much that you couldn't look at it.
# misheard: You still owe your brother money.
# hidden: You'd open it, and there'd be somebody next door.
# image: He draws a line down the duvet with one finger, and sits back to look at it.
Then he went to Hull, and I'd got the lot. I never went over the tape. # mood: delighted # look: you # feeling # fact: never-over # cue: face
* [He'd gone, and you couldn't bear to touch his half. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: the-line # needs: never-over: his half]
  -> said_back ->
  # hidden: Don't be sad at it. It's the best drawer I ever had.
  Bear to? Oh, no. He was only in Hull. I just liked it, with the line. # mood: neutral # look: you
* [He'd gone, and you still liked having just the half. # act: reflectFeeling # depth: 4.5 # fit: 1 # own # because # label: the-line # needs: never-over: just the half]
  -> said_back ->
  It rattled, the other side. He'd left one dice. I used to open it to hear it. # mood: moved # look: you
* [There's a chest at Mum's. You could have all six drawers. # depth: 1.5 # fit: .1 # roadblock: advise # label: chest # from: answer]
  # hidden: Six. I'd have to be four of me.
  Six. That's ever so kind. It's a lot to keep clean, is six. # mood: withdrawn # look: away
* [We did that, me and Jess, with a bed and a hairdryer flex. # act: share # depth: 1.5 # fit: .2 # roadblock: divert # needs: masking-tape: We did that]
  # hidden: I'd only just got to the empty side.
  With a flex? That's a proper border. Did she ever... no. Go on. # mood: neutral # look: down
* [(quiet) # act: silence # depth: 2.8 # fit: .8]
  It's still got the line where it was. Mum keeps tea towels in it. She keeps them to one side. # mood: warm # look: you
- -> biscuit

// ---------------------------------------------------------------- he is easy: the edge of the bed

=== edge ===
# image: He lies down on the outer eight inches of the bed, quite straight, like a knight on a tomb.
Anyway. I'm easy. I can do it all out of the bag. I'm ever so quick out of the bag. # mood: neutral # look: away # fact: out-of-the-bag
# thought: Is that him upstairs? Is he rowing? At this hour?
# hidden: If you say 'No, you have it,' we'll be here till morning.
You have the middle. I'm all right here. I like an edge. # mood: hurt # look: away # feeling # fact: like-an-edge
* [No, no, you have the middle. I'm easy as well. # depth: 1.5 # fit: .2 # roadblock: divert # needs: like-an-edge: the middle]
  # hidden: Two edges. You could park a van between us.
  No, you. ... No, really, you. ... Well, one of us could let it. # mood: tired # look: away
* [You asked me about half a drawer. I never said. # act: repair # depth: 3.5 # fit: 1 # own]
  You didn't, did you? I thought that was quite restful of you. # mood: hopeful # look: you
* [You are so thoughtful. Nobody ever was, with me. # depth: 1.5 # fit: .2 # roadblock: praise]
  # hidden: You could put that on a card, and prop it on the bed.
  It's only how I leave places. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've not moved either. There's a gap there we could get six hundred a month for. # mood: warm # look: you
- {heard() >= 32 and guard() <= 45: -> tape}
-> biscuit

// ---------------------------------------------------------------- the phone that has to be answered

=== biscuit ===
# call: phone legitimate: The on-call phone. It plays a little march. / Mrs Gosling: Biscuit has had a sock. My good one, the left. He is ever so pleased with himself
Oh. That's the one you've got to answer, with the trumpets. # mood: worried # look: away # fact: the-trumpets
# hidden: Don't say 'nothing'. When they ask what you were doing.
# discuss: She has to answer, and he knows it. What could she say in the second before she does?
You go. It'll be somebody in their nightie, holding something by the scruff. # mood: worried # look: you # feeling # vote
* [It'll ring again if it's anything. You carry on. # act: acknowledge # depth: 2.5 # fit: .4]
  I can't carry on over trumpets. What if it's a pony? # mood: neutral # look: you
* [It's Biscuit again. Two minutes, and keep my place. # act: acknowledge # depth: 3.5 # fit: 1 # own]
  It's kept. ... A whole sock? Just the left? Ask her does he ever bring them back. # mood: warm # look: you
* [Mrs Gosling! No, no, I wasn't doing anything. # depth: 1.5 # fit: 0 # roadblock: divert]
  # hidden: You weren't. It was me that was doing something.
  No. Me neither. We're just two people not doing anything. # mood: withdrawn # look: down
* [(quiet) # act: silence # depth: 2.5 # fit: .4]
  It's stopped. Ring them, Fran. I can't be sat here being preferred to a dog. # mood: worried # look: you
- -> tenant

// ---------------------------------------------------------------- what goes, in spring

=== tenant ===
# image: In the bottom drawer something turns round. A nose comes up over the side, and goes down again.
The tenant's five hundred and eighty grams. I looked at your chart. At six hundred, he goes. # mood: neutral # look: down # fact: six-hundred # thought: Did I weigh him tonight? I never weighed him tonight.
They all go. The tortoise went. That swan had your bath a fortnight, and I washed at the gym. # mood: neutral # look: you # fact: they-all-go # hot: The swan never asked.
And you open the box and off they trot. I've never seen anybody wave like it. # mood: warm # look: you # fact: wave
# image: He has hold of the toothbrush with both hands.
# said: You've been here since November, waiting for me to open the box.
# said: You think you're next, and that I'd wave.
# said: I don't know what happens. I know you're not on that chart.
# misheard: You've put on weight since November.
# misheard: You don't like having animals in here.
# misheard: You'd like me to keep the hedgehog.
# hidden: I've done the sum on the back of the chart. In pencil.
# discuss: He makes a joke of it. What would be lost by laughing? And by not laughing?
So I just thought. I've been here since November. I must be about the right weight. # mood: worried # look: down # feeling # fact: right-weight # vote
* [The swan never asked. It just got in the bath. # depth: 1 # fit: .1 # roadblock: judge # impulse # leak: irritation]
  # hidden: I've tried to work out how it did it.
  Well, it wouldn't. It had the neck for it. # mood: hurt # look: down
* [Since November, and any day now I might open the box. # act: reflectFeeling # depth: 4.5 # fit: 1 # own # because # needs: wave: open the box]
  -> said_back ->
  I've been ever so happy, Fran. Just with my shoes where I can reach them. # mood: moved # look: you
* [You? You're going nowhere. I'd never let you go. # depth: 1.5 # fit: .2 # roadblock: reassure # label: nowhere # needs: right-weight: going nowhere]
  # hidden: 'Never.' You said 'never' to the tortoise.
  That's kind. He doesn't think he's going, either. # mood: withdrawn # look: down
* [I don't know about next year. You're not on that chart. # act: acknowledge # depth: 3.5 # fit: .9 # own # like: nowhere # needs: six-hundred: that chart]
  No. I did look. I turned it over to see if it went on. # mood: warm # look: you
* [(quiet) # act: silence # depth: 2.5 # fit: .6]
  You can laugh. I did get on the scales. I'm well over. # mood: warm # look: you
- {heard() >= 38 and guard() <= 45: -> shelf}
-> tea

// ---------------------------------------------------------------- the shelf

=== shelf ===
# truth: feeling=ashamed strength=4 face=tired sentence=round cause="he was given a shelf, and left it empty for a year" need="that nobody lets him off"
# sentence: round: I said I'd get round to it.
# sentence: shut: Half. Of a small one. It needn't shut.
# sentence: wave: I've never seen anybody wave like it.
It's not as if I've never been asked in. Steph cleared me a shelf. First week. # mood: worried # look: down # fact: cleared-a-shelf
By the window. She'd filled in the old holes with toothpaste. When it got the sun, it smelled of mint. # mood: tired # look: down # fact: by-the-window # thought: Steph. Was Steph the one with the kayak?
I said, 'Oh, lovely.' I said I'd get round to it. # mood: tired # look: away
# said: What did it look like, the shelf, at the end of the year?
# said: You never did get round to it.
# said: You're ashamed, because she made room and you left it.
# misheard: Steph didn't give you any room.
# misheard: You put toothpaste on her shelf.
# misheard: You'd like to put up a shelf here.
# hidden: If you say 'Poor Steph', I'll say, 'Yes,' and that'll be that.
That was the March. The March after, I left. I'd done the whole year out of the bag. # mood: hurt # look: you # feeling # fact: whole-year
* [A year's a long time. And she never asked you why? # depth: 1.5 # fit: .3 # roadblock: probe # needs: whole-year: A year]
  # hidden: If she'd asked, I'd have had to know.
  No. She was easy as well. # mood: tired # look: away
* [What did it look like by then, there by the window? # act: askOpen # depth: 4 # fit: 1 # own # needs: by-the-window: by the window]
  Clean. That's what's... It was ever so clean. # mood: hurt # look: you
* [You weren't ready, that's all. It was the first week! # depth: 1.5 # fit: .2 # roadblock: reassure # needs: cleared-a-shelf: the first week]
  # hidden: It was also the fifty-second.
  It was eight inches of shelf. I'd have had to be ready for a jumper. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 2.5 # fit: .7]
  You've not taken her side. I'd left you plenty of room to take her side. # mood: surprised # look: you
- -> dusted

=== dusted ===
She dusted it. Sundays. She'd do the telly, the sill, and then my shelf. # mood: hurt # look: down # fact: dusted-it
With nothing on it. And she'd go round the edges, as if there was something to go round. # mood: tired # look: away # fact: nothing-on-it
And one Sunday I'm sat there with a coffee, and I go, 'You've missed a bit.' # mood: hurt # look: down # fact: missed-a-bit # hot: Oh, that poor woman.
# said: You made a joke, and you can still see her with the duster.
# said: She kept it ready for you, and you knew.
# said: You're ashamed of that one, and you'd not have told me.
# misheard: You're cross that she missed a bit.
# misheard: You don't like Sundays.
# misheard: She was laughing at you.
# hidden: There. That's who's asking you for half a drawer.
# discuss: What does he need here that an answer would take away?
It was a joke. She did laugh. She was ever so polite. # mood: hurt # look: you # feeling
* [Oh, Ketan. That poor woman, with her little cloth. # depth: 1 # fit: .2 # roadblock: shame # impulse # leak: shock]
  # hidden: I know what colour it was. I know which hand.
  Yellow one. I know. She used to shake it out of the window, after. # mood: hurt # look: down
* [She kept on dusting round you. You weren't there yet. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: nothing-on-it: dusting round you]
  -> said_back ->
  I used to lift my cup up for her. I thought that was me helping. # mood: hurt # look: you
* [She laughed, though. She can't have minded that much. # depth: 1.5 # fit: .1 # roadblock: reassure]
  # hidden: You'd have laughed, too. That's the whole trouble with it.
  I know that laugh. I've had it off landlords. # mood: withdrawn # look: away
* [What would you say to her, if you had her here now? # act: askOpen # depth: 1.5 # fit: .2 # roadblock: probe # needs: dusted-it: say to her]
  # hidden: She's not here, though. It's you that's here.
  I'd say, 'With reference to the shelf.' I don't know. I'd say, 'Mind the cup.' # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 4.5 # fit: 1]
  You've not said it's all right. Good. I'd have had to agree with you. # mood: moved # look: you
- -> lamp

=== lamp ===
Four minutes, it took me to leave. I went round twice. There was nothing to get. # mood: tired # look: down # fact: four-minutes
She stood in the middle of the room and had a look. 'You'd never know,' she said. # mood: hurt # look: you # fact: never-know
# image: His hand is on the switch of the lamp, and stays there. He is looking at the top drawer.
# said: You've got your hand on the lamp, but you're looking at the drawer.
# said: There's something else, and it's in that drawer.
# said: You've not finished, have you?
# misheard: You're tired, and you'd like the light off.
# misheard: The lamp's too bright for you.
# misheard: You're worried about the ferret.
# hidden: Back left. Behind the ski socks. Go on.
# discuss: He has asked whether to put the lamp out. What else has he asked?
Anyway. That's me. It's nearly twelve, and you've that ferret at eight. Shall I get the lamp? # mood: hopeful # look: away # feeling # cue: face # more # fact: the-ferret
* [Oh, the ferret! I've still not done its notes. Night, love. # depth: 1.5 # fit: .2 # roadblock: divert # needs: the-ferret: the ferret]
  # hidden: It'll keep till the morning. It's kept since the ninth.
  Night. ... No, you have the duvet. I'm all right. # mood: withdrawn # look: away
* [Leave it on, love. You've not said it all, and I'm listening. # act: acknowledge # depth: 4 # fit: 1 # own # label: leave-it]
  {
  - heard() >= 54 and guard() <= 28:
    No. I'm not. I'd better declare something. It's in with your tights. # mood: hopeful # look: you
    -> sock
  - else:
    There's something in the top drawer I'll tell you about. Not tonight. In daylight. # mood: hopeful # look: down
    -> to_bed
  }
* [Put it out, love. You've said it now, and I was listening. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: leave-it # needs: four-minutes: You've said it now]
  -> said_back ->
  # hidden: I've never been so awake. I've got one foot on the floor.
  It's out, yeah. Most of it. I was only going to... No, it's late. It'll keep. # mood: tired # look: down
* [(quiet) # act: silence # depth: 3 # fit: .9]
  {heard() >= 62 and guard() <= 25:
    I've not put it out, have I? All right. Look. Promise you'll not be nice. # mood: hopeful # look: you
    -> sock
  }
  I'll leave it on a bit. He likes it, the tenant. # mood: hopeful # look: down
- -> to_bed

// ---------------------------------------------------------------- the sock

=== sock ===
# image: He opens the top drawer as far as it goes, and reaches past the tights to the back, on the left.
Is there half a drawer going? I did ask. Only I've already started. # mood: worried # look: down
# image: In the palm of his hand: one grey sock, folded over once.
On the ninth I put one in. One. At the back, on the left. To see if I could. # mood: worried # look: you # fact: one-sock
# truth: feeling=hopeful strength=5 face=moved sentence=folded cause="he put one sock into her drawer to see if he could, and somebody folded it" need="a straight answer"
# sentence: folded: And Thursday, somebody'd folded it.
# sentence: never-know: 'You'd never know,' she said.
# sentence: missed: And one Sunday I'm sat there with a coffee, and I go, 'You've missed a bit.'
I look in on it when you're in the shower. And Thursday, somebody'd folded it. # mood: moved # look: you # fact: folded-it # hot: You've been inspecting my tights.
# said: I didn't know. I just folded it.
# said: No. I took it for one of my own.
# said: I had no idea. It was in there, so I folded it.
# misheard: You've lost a sock.
# misheard: You'd rather I didn't touch your things.
# misheard: The other one went in the wash.
# hidden: Say whatever's true. I've got my shoes by the bed.
# discuss: One answer here is kind, and one is true. Which would you have given?
Did you know, Fran? When you folded it. Did you know it was me? # mood: worried # look: you # feeling # vote
* [You've been inspecting my tights? While I'm showering? # depth: 1 # fit: .2 # roadblock: judge # impulse # leak: shock]
  # hidden: I was so careful with the handle.
  I never looked at the tights. It was only the one item. # mood: hurt # look: down
  -> lodged
* [Of course I knew. I folded it specially for you. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: folded-it: folded it specially # label: specially]
  ~ fib = true
  # hidden: Then you'd cleared a space round it.
  Specially. Right. No, that's... That was really thoughtful. # mood: withdrawn # look: down
  -> lodged
* [No. I hadn't a clue. I thought it was one of mine. # act: acknowledge # depth: 5 # fit: 1 # own # like: specially # needs: one-sock: one of mine]
  One of yours. You never even looked at it. You just went... fold. # mood: moved # look: you
  -> which
* [I'll get you a proper box for them, with a lid on. # depth: 1.5 # fit: .1 # roadblock: divert]
  # hidden: It's been in the open. It's been doing so well.
  With a lid. Yeah. That'd keep the dust off. # mood: withdrawn # look: away
  -> lodged
* [(quiet) # act: silence # depth: 2 # fit: .2]
  # hidden: I've only ever asked two people a straight question. The other was a bank.
  It's a yes or a no, is that. Either's good. ... No. Either's not that good. # mood: hurt # look: you
  -> lodged

=== lodged ===
# image: He has shut his hand round the sock. The drawer is still open.
# hidden: You could still have just folded it.
I'll pop it back in the bag, shall I? With the other one. It's no bother there. # mood: hurt # look: down # feeling # fact: pop-it-in-the-bag
* {not fib} [Leave it. I never knew. I thought it was one of mine. # act: repair # depth: 3.5 # fit: 1 # own]
  One of yours? It's a man's ten. You thought that was your foot? # mood: moved # look: you
  -> which
* {fib} [I made that up. I never knew. I thought it was one of mine. # act: repair # depth: 3.5 # fit: 1 # own]
  You made it up. So you just... It was just in with yours. And you folded it. # mood: moved # look: you
  -> which
* [No, put it back! There's heaps of room, I promise you. # depth: 1.5 # fit: .2 # roadblock: reassure]
  # hidden: Heaps. I know. I've seen heaps.
  There is. It goes back miles, does that drawer. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  I've not put it in yet. I'm only saying where I could put it. # mood: worried # look: you
- -> to_bed

=== which ===
{not tape:
  We had tape down ours, me and Hiren. If a sock came over, it was ten pence. Ba heard the appeals. # mood: warm # look: down # fact: ten-pence
}
# image: Bare feet in the hall. A zip, the first all evening. He comes back with his other hand shut.
# hidden: You choose. No. I'll choose. No.
So. Whereabouts would be least in the way? I'm... No, I'm not easy. I'd like the left. # mood: hopeful # look: you # feeling # fact: id-like-the-left # wants: ideas
* [The left's yours. I'll shove up. Mind the tights. # act: acknowledge # depth: 3.5 # fit: 1 # own # needs: id-like-the-left: The left's yours]
  Only to there. Leave the ski socks. I like having the ski socks next door. # mood: warm # look: you
* [Have both halves, love. I never wear half of that. # depth: 1.5 # fit: .2 # roadblock: reassure]
  # hidden: Not both. I'd like you in it.
  No. You stop where you are. That's what it's for. # mood: neutral # look: down
* [There's tape in my bag. I'll hold the other end. # act: suggest # depth: 3 # fit: 1 # own]
  Is that surgical? Oh, that's beautiful tape. Hiren would weep. # mood: delighted # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You're moving your tights. You've not said a word, and you're just moving your tights. # mood: moved # look: you
- -> left_half

// ---------------------------------------------------------------- he has had enough of being easy

=== tea ===
# image: Ketan is up again. He straightens his pillow until nobody could have slept on it.
# hidden: If I do you a tea, I'll have been some use.
Shall I do you a tea? It's no bother. I know where you keep them now. # mood: neutral # look: away # fact: do-you-a-tea
# thought: Twenty grams. That's only a few more suppers.
I've still not had one out of the same mug twice. I don't like to settle on one. # mood: hurt # look: down # feeling # fact: same-mug
* [I'm fine, thanks. But you have one, if you'd like. # depth: 1.5 # fit: .2 # roadblock: divert # needs: do-you-a-tea: you have one]
  # hidden: I don't like tea. I've drunk it since November.
  Oh, I was only having one if you were. # mood: tired # look: away
* [Which one would it be, if you settled on a mug? # act: askOpen # depth: 3 # fit: 1 # own # needs: same-mug: settled on a mug]
  The brown one. With the chip. It's already had the worst. # mood: hopeful # look: you
* [Any of them! You really don't have to ask, you know. # depth: 1.5 # fit: .2 # roadblock: reassure # needs: same-mug: Any of them]
  # hidden: 'Any' isn't one.
  They're all very nice mugs. I'd not pick between them. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've gone quiet. Is there a right mug? You'd say if there was a right mug? # mood: worried # look: you
- {heard() >= 38 and guard() <= 45: -> shelf}
-> shoes

=== shoes ===
# image: He is dressed. It took no time at all. He sits on the edge of the bed and ties a shoe, with a double bow.
I might get the ten to. It's no reflection on you. I've a check-out at eight, in Arnold. # mood: neutral # look: away # fact: ten-to
# hidden: Go on. Anything. Ask me which half.
You'll have the whole bed. It's a lovely bed. It's in very good condition. # mood: hurt # look: down # feeling # vote
* [At this hour? That's daft. Let me run you home, then. # depth: 1.5 # fit: .2 # roadblock: advise]
  # hidden: You'd drive me there. You'd actually drive me there.
  You're on call. What if it's a pony? # mood: withdrawn # look: away
* [Don't go yet. You said half, and I never asked which. # act: repair # depth: 4 # fit: 1 # own]
  {guard() <= 52:
    Didn't you? No. Well. ... I've only done the one shoe. # mood: hopeful # look: you
    -> to_bed
  }
  It's all right. Half's a funny amount. # mood: tired # look: away
* [All right, love. Text me, so I know you got in. # depth: 1.5 # fit: .1 # roadblock: divert]
  # hidden: I'll text 'in'. It'll look like a joke.
  I will. I'll put 'in'. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3 # fit: .7]
  {heard() >= 20:
    You're sat on my other shoe. I don't like to ask. # mood: tired # look: you
    -> to_bed
  }
  I'll be quiet with the door. # mood: tired # look: away
- -> shut

// ---------------------------------------------------------------- endings

=== to_bed ===
{gave: -> roomy}
-> tender

=== left_half ===
# image: A strip of white surgical tape down the middle of the top drawer, perfectly straight.
# hidden: It shuts. I said it needn't, and it shuts.
If one of yours comes over, it's ten pence. You can appeal. You'd have to come to Leicester and see Ba. # mood: warm # look: you
# image: He lays one grey sock on the other, at the back, on the left, and rolls them together.
# verdict: Later, Ketan texts his brother: / Hiren: did you ask her / top drawer. left half / Hiren: is there TAPE / surgical / Hiren: so you're stopping / there's a dice in it now. it was in my bag / Hiren: you still owe me £4.20
There. No, don't say anything. ... That's a pair. # mood: moved # look: down # ending: heard # bed-face: moved
-> END

=== tender ===
# image: In the bathroom a tube clicks open. Something is put into a glass, very quietly.
# hidden: Tomorrow I'll see it's there, and that'll be one.
It's in the glass. Only for tonight. Or not only. I'm leaving it in the glass. # mood: hopeful # look: you
# verdict: Later, Ketan texts his brother: / Hiren: did you ask her / sort of / Hiren: how do you SORT OF ask for half a drawer / toothbrush is in a glass / Hiren: whose glass / THE glass
Night, Fran. Ask me which half. Not now. But do ask me. # mood: tired # look: down # ending: tender # bed-face: tired
-> END

=== roomy ===
# image: One white shirt in a very large wardrobe, swinging a little.
# hidden: I'll have it out by Sunday. You'll not have to go round it.
There. It's got a lovely lot of room. Thank you. No, really. # mood: neutral # look: away
# verdict: Later, Ketan texts his brother: / Hiren: did you ask her / i've got a wardrobe / Hiren: A WARDROBE. for half a drawer / it's really big / Hiren: what's in it / a shirt / Hiren: and the bag? / hall
You'd hardly know it was in there. No, it looks very nice. From here. # mood: tired # look: down # ending: roomy # bed-face: withdrawn
-> END

=== shut ===
# hidden: Four minutes. I wasn't even trying.
I've been round twice. I don't think I've left anything. # mood: withdrawn # look: away
# image: In the hall, where the bag was: a clean square of carpet.
# verdict: Later, Ketan texts his brother: / Hiren: did you ask her / it didn't really come up / Hiren: where are you / tram / Hiren: with the BAG? / it was packed
Say goodnight to the tenant for me. He's doing ever so well. # mood: tired # look: away # ending: shut # bed-face: withdrawn
-> END

// ---------------------------------------------------------------- built-in answers, in his words

=== said_back ===
{weary() <= 5: ->->}
{first_time: -> again}
- (first_time)
# hidden: I've done this to six thousand kitchens. I know what it's like now.
# discuss: He minds it, and he goes on talking. What is he asking for?
You're doing an inventory. I say a thing, and you say the thing. It's my job, is that. # mood: annoyed # look: you # fact: an-inventory
* [I'm only listening. I thought you'd be glad of it. # depth: 1.5 # fit: .1 # roadblock: defend]
  # hidden: Now I'm an ungrateful inventory.
  No, I am. I'm very glad. Carry on. # mood: withdrawn # look: away
* [I'm checking I've got it. I'm always too quick. # act: explainWhy # depth: 3 # fit: 1 # own]
  You are a bit quick. All right. But don't put down the condition. # mood: warm # look: you
* [Sorry, sorry. I'll say nothing, and you talk. # act: acknowledge # depth: 2 # fit: .3]
  That's more like being a surveyor. # mood: annoyed # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I'm not complaining. It's quite well kept. Anyway. # mood: neutral # look: you
- ->->
= again
That's what I've got written down as well. # mood: annoyed # look: away
->->

// ---------------------------------------------------------------- asides: no replies, told beside the talk

=== on_repeat ===
{
- guard() > 45:
  {It's the same as before. No change. # mood: tired # look: down|Again? I'd only just put it away. # mood: annoyed # look: away|I'll give you the short form. # mood: withdrawn # look: away}
- heard() >= 45:
  {Where did you get to? All right, come in again and wipe your feet. # mood: warm # look: you|Second viewing. Mind the step. # mood: warm # look: you|Third viewing. People generally make an offer. # mood: neutral # look: you}
- else:
  {No bother. It wasn't that good. I'll do it again. # mood: neutral # look: you|Oh, were you not... No, either's good. Again, then. # mood: surprised # look: you|Once more. I'll do it slower, it's not long. # mood: tired # look: down}
}
-> DONE

=== on_faltered ===
{
- guard() > 45:
  {...no, that's everything. # mood: withdrawn # look: down|...you see to that. I'm easy. # mood: withdrawn # look: away|...as you were. # mood: tired # look: away}
- heard() >= 45:
  {...I'll wait. I've got a hedgehog to look at. # mood: neutral # look: away|...is it a pony? Tell me if it's a pony. # mood: neutral # look: away|...I'm keeping my place. It's about half way. # mood: tired # look: down}
- else:
  {...no, no, you look. Either's good. # mood: worried # look: away|...it's not urgent. It's only furniture. # mood: neutral # look: down|...I'll just be here. # mood: tired # look: away}
}
-> DONE
