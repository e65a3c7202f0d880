# title: One umbrella, green
# you: Bea
# partner: gwil
# about: Six years with Gwil, who runs lost property at the station. Ten to seven, and pouring. He is back from walking the dog.
# minutes: 3
# ladder: C
# notes: An umbrella. Nobody is hurt, and the dog is only wet.
# goal: Look at what he is holding before you say what to do with it.
# room: kitchen morning
# tv: off
# start: heard=30 guard=30 tolerance=3 light=phone
# truth: feeling=touched strength=3 face=moved sentence=nobody cause="somebody took pains to bring back what he had stopped expecting" need="that you look at it with him"
# sentence: nobody: Nobody comes back for umbrellas.
# sentence: statement: Doreen's made no statement.
# sentence: noted: I'd like it noted that I'm wet through.

// For every day: short, and never quite the same. Three ways in (the gate, the dog, a guess), and four endings, all of them small.
// His key: look at how it came back. He reads lost things for a living, so ask him what it says. Putting it up too soon closes him.
// One word is kept: nobody says "claimed" before the end. Only the open way finds what is inside.
// Layers: it hung on the gate, rolled; somebody came back after all; and Gwil had been hiding from him, out of good manners.

VAR why = false     // you asked why he had not put it up
VAR ticket = false  // you asked what goes on the ticket
VAR right = false   // you said that you had been right

INCLUDE engine.ink

-> mat

// ---------------------------------------------------------------- he comes in

=== mat ===
# image: A man in the back doorway, out of focus, with a small grey dog under one arm.
# through: ...gate. ...no, do your word.
# hidden: Guess. You'll never guess.
Bea, guess what was on our gate. ... No, you do your word. It'll keep. # mood: hopeful # look: you
# image: Gwil, on the mat. Water runs off his chin. In his other hand is an umbrella, rolled.
I'd like it noted that I'm wet through. And that I'm holding an umbrella. # mood: warm # look: you # fact: wet-through
Doreen was there for all of it. Doreen's made no statement. # mood: neutral # look: down # feeling
* [Noted. Now go back to the gate, and start there. # act: askOpen # depth: 3 # fit: 1 # own]
  You heard that, did you? I thought I'd lost you to your vowels. # mood: warm # look: you
  -> gate
* [Give me Doreen before she shakes. I rub, you talk. # act: acknowledge # depth: 3 # fit: .9 # own]
  She's shaken. That was the hall. Mind her ears, she'll tell everybody. # mood: warm # look: you
  -> chair
* [(quiet) # act: silence # depth: 3 # fit: .8]
  No, guess. I'll wait. I'm only making a lake. # mood: warm # look: you
  -> guess

=== gate ===
It was hooked on the top bar, like somebody'd told it to wait. # mood: neutral # look: away # fact: on-the-gate
# thought: Five letters, ends in D. It's not BREAD.
My old green one. See the fuse wire? That's my mend, that rib. # mood: surprised # look: you # fact: my-mend
# image: He turns it in the light. It is rolled as thin as a flute, and tied with string, in a bow.
# said: Somebody took great care over it, and it's got to you.
# said: You never looked after it like that yourself.
# said: It's so neat that you're worried about undoing it.
# misheard: You want to throw it away.
# misheard: You rolled it up yourself.
# misheard: You're cross that it's broken.
# hidden: Don't put it up. If you put it up it's only an umbrella.
But it's rolled, look. With a bow. I only ever stuffed it. # mood: worried # look: down # fact: the-bow # feeling # vote
* [Your old green one! You must be tickled to have it. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: my-mend: old green one # like: undo]
  I suppose I must. It's come home better than it went, that's all. # mood: neutral # look: down
* [All that trouble, and you hardly like to undo it. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: the-bow: All that trouble # label: undo]
  I've stood out there with it like an egg. Twelve minutes. Doreen timed it. # mood: warm # look: you
* [But why didn't you put it up? You're soaked, love. # roadblock: probe # depth: 1 # fit: .2]
  ~ why = true
  # hidden: It didn't seem like mine to put up.
  I don't know. It'd have got wet. # mood: neutral # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  I tie labels on things all day, and I've never once done a bow. Fair play. # mood: neutral # look: down
- -> lad

=== chair ===
# image: He lays it on the table between you, quite straight, as if it might wake.
Doreen found it. She stopped at our gate and pointed, like a dog on a plate. # mood: warm # look: away # fact: doreen-pointed # fact: on-the-gate
# thought: Five letters, ends in D. DREAD? At this hour?
And there's my old green one. See the fuse wire? My mend, that. # mood: surprised # look: you # fact: my-mend
# hidden: It's been ironed, nearly. Who'd do that?
Only I never did that. The bow. I never even rolled it, I stuffed it. # mood: worried # look: down # fact: the-bow # feeling
* [Who's a clever girl, then? Who pointed? Best nose in Wales! # roadblock: divert # depth: 1 # fit: .2 # needs: doreen-pointed: Who pointed]
  # hidden: I'd got as far as the bow.
  She's got no nose at all. She thought it was a man. # mood: neutral # look: away
* [Say that was handed in. What goes on the ticket, Gwil? # act: askOpen # depth: 4 # fit: 1 # own]
  ~ ticket = true
  'One umbrella, green. Rolled by somebody who minded.' There's no box for that. # mood: hopeful # look: you
* [Well, pop it up, and let's see if it still works. # roadblock: advise # depth: 1 # fit: .2 # needs: my-mend: still works]
  # hidden: If I put it up it's only an umbrella.
  It'll go up. It's... in a minute. There's no hurry on it. # mood: withdrawn # look: down
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've stopped rubbing. She minds that. I don't. # mood: warm # look: you
- -> lad

=== guess ===
# image: He puts it behind his back. It sticks out a foot on either side.
It's green. One rib's mended with fuse wire. That's your lot. # mood: warm # look: you # fact: my-mend
# thought: Five letters, ends in D. It's not BREAD, thank you.
It was on our gate, and nobody's to look at Doreen. She gives things away. # mood: neutral # look: down # fact: on-the-gate
# image: He has brought it round to the front again, to look. It is tied with string, in a bow.
# said: Somebody took more care over it than you did.
# said: You've stopped playing. That bow's got to you.
# said: It's worrying you, who'd go to such trouble.
# misheard: You want me to guess again.
# misheard: You tied it in a bow for me.
# misheard: You're cross with whoever took it.
# hidden: I'd like to have met whoever did this.
Only it's been rolled. I never rolled it. I stuffed it like a goose. # mood: worried # look: down # fact: the-bow # feeling
* [Is it an umbrella, at all? A green one, about so long? # act: acknowledge # depth: 3 # fit: .7 # own]
  Uncanny. Are you getting this, Doreen? She's uncanny. # mood: warm # look: you
* [Somebody's been kinder to that than you ever were. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: the-bow: kinder to that]
  They have. I feel I should apologise to it. # mood: hopeful # look: down
* [That'll be next door being neighbourly. Go and ask. # roadblock: advise # depth: 1 # fit: .2 # needs: on-the-gate: next door]
  # hidden: You've guessed. I didn't want it guessed, I wanted it looked at.
  Next door's got my ladder. They don't do bows. # mood: withdrawn # look: away
* [(quiet) # act: silence # depth: 3.2 # fit: .8]
  You've run out of guesses, then. So have I. # mood: neutral # look: you
- -> lad

// ---------------------------------------------------------------- the lad at the stop, and what you always say

=== lad ===
{
- guess:
  People come back for wedding cake. The top tier. Same day, the pair of them. # mood: warm # look: you
- chair:
  Crutches, people come back for. You do wonder how they left. # mood: warm # look: you
- else:
  Teeth, people come back for. I had a man in for one tooth, off the Crewe train. # mood: warm # look: you
}
Nobody comes back for umbrellas. I've four hundred, all with their tickets on. # mood: tired # look: away # pose: open # fact: four-hundred
# thought: Who's got the car? Is it my day for the car?
So I gave mine to that lad at the stop. Interview suit, folder on his head, label still on his sleeve. # mood: neutral # look: down # fact: the-lad
# said: I've laughed at you about it for more than a year.
# said: You'd begun to believe me, and that was sad.
# said: It stings that I said it every time it rained.
# misheard: You never wanted it back.
# misheard: The lad said that you would not see it again.
# misheard: You've come to tell me that I was wrong.
# hidden: I didn't come in to win. I came in to show you.
# discuss: Bea has only ever said it as a joke. What does a joke cost on its fortieth wet day?
'You'll not see that again,' you said. And every wet day since. Fourteen months. # mood: hurt # look: down # feeling # cue: face # hot: Well, I was right for fourteen months.
* [I was right for fourteen months, Gwil. That's a good run. # roadblock: defend # depth: 1 # fit: .1 # impulse # leak: irritation]
  ~ right = true
  # hidden: Now it's an umbrella that somebody lost an argument with.
  It is. You were only ever out by the one umbrella. # mood: annoyed # look: away # pose: crossed
* [Every wet day, Gwil. And now you've got me, fair and square. # act: reflectFeeling # depth: 2 # fit: .3 # own # like: believe]
  # hidden: I've not come to crow. I'd nothing left to crow with.
  Got you? No, love. I'd come round to you. I wrote him off, Bonfire Night. # mood: tired # look: down
* [He'll have been clearing out a cupboard, love. People do. # roadblock: analyse # depth: 1 # fit: .1 # needs: the-lad: He'll have been]
  # hidden: Don't make him a cupboard.
  You don't tie a bow for a cupboard. # mood: withdrawn # look: down
* [Every wet day, Gwil. And in the end you started to believe me. # act: reflectFeeling # depth: 4.5 # fit: 1 # own # because # label: believe]
  Bonfire Night. I wrote him off, Bonfire Night. And there he was with it hung up, drying. # mood: moved # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You've gone pink. Doreen, let the record show that she went pink. # mood: warm # look: you
- {heard() >= 36: -> found}
-> stand

// ---------------------------------------------------------------- he opens: who was looking for whom

=== found ===
# call: kettle: The kettle, working up to its whistle. / Two mugs, good and strong. It's what the morning was short of. You think.
{stand:Only tell me this. How did he find us? He'd only ever seen me and a dog.|How did he find us, though? He'd only ever seen me and a dog.} # mood: surprised # look: you # fact: found-us
He'll have gone round asking. 'Fella with a doormat on a string?' 'Oh, him.' # mood: warm # look: down
# said: It's hard to say, the bit that you've just stepped over.
# said: You made it hard for him to find you, and you're ashamed.
# said: There's something about where you were.
# misheard: You're only glad that he came.
# misheard: You were busy looking for the lad.
# misheard: You think that it was somebody else.
# hidden: The gasworks. Just say the gasworks.
# discuss: He does not know what to say. What could you see that tells you why?
# image: He has gone red round the ears, and he says it to the umbrella.
A year, it's taken, and him only down at the stop. I don't know what to say to him. # mood: worried # look: down # feeling # more # cue: face # vote
* [But he did find us. There's a lovely start to a day. # roadblock: reassure # depth: 1 # fit: .2 # needs: found-us: he did find us]
  # hidden: You've got to the end without me.
  It is. No, fair play to him, it is. # mood: withdrawn # look: down
* [A year, from that stop to our gate. You think it's your fault. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # label: fault]
  Doreen's told you. She was there. She's in it up to the knees. # mood: hopeful # look: you
* [A year, from that stop to our gate. You think the lad's a marvel. # act: reflectFeeling # depth: 2 # fit: .3 # own # because # like: fault # needs: found-us: our gate]
  # hidden: I know where the year went. It went round by the gasworks.
  He is, fair play. He's there every morning. It's not his end of it. # mood: tired # look: down
* [(quiet) # act: silence # depth: 4.2 # fit: 1]
  They do that at my counter, when it's theirs. They don't say. They just stand there. # mood: hopeful # look: you
- {heard() >= 47 and guard() <= 27: -> gasworks}
-> hook

=== gasworks ===
# truth: feeling=ashamed strength=3 face=hurt sentence=back cause="he kept out of the way of somebody who was looking for him" need="that nobody tidies it"
# sentence: back: I thought he'd think I wanted it back.
# sentence: gasworks: I take her round by the gasworks.
# sentence: nobody: Nobody comes back for umbrellas.
I take her round by the gasworks. I've not passed that stop since. # mood: worried # look: away # fact: gasworks
I thought he'd think I wanted it back. # mood: hurt # look: you # fact: wanted-it-back
# image: On the mat Doreen, black to the knee, looks from him to you.
# said: All that time he was waiting where you wouldn't go.
# said: You hid so that he needn't feel he owed you.
# said: You're sad, because he was looking and you were hiding.
# misheard: You wanted it back.
# misheard: Doreen likes the gasworks.
# misheard: He was hiding from you.
# hidden: Let it be a bit sad. Then I'll undo the bow.
So he's stood there with it, wet mornings, looking out for a doormat. # mood: hurt # look: down # pose: mug # feeling # vote
* [Oh, you daft man. All that way round, for an umbrella? # roadblock: judge # depth: 1 # fit: .2 # needs: wanted-it-back: for an umbrella]
  # hidden: It was never for an umbrella.
  It's a nice walk. It's flat. # mood: withdrawn # look: down
  -> hook
* [You two, half a mile apart, each being polite. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: gasworks: half a mile apart]
  And him rolling it up again, after. Every time. In case it was tomorrow. # mood: moved # look: you
  {heard() >= 52: -> up}
  -> hook
* [If we went down there now, what would you say? # act: askOpen # depth: 3.5 # fit: .9 # own]
  'Morning.' I'd start with that. I'd have to build up to it. # mood: hopeful # look: you
  -> lead
* [(quiet) # act: silence # depth: 3.5 # fit: .9]
  Black to the knee for a year, this dog. So I'd not have to be thanked. # mood: moved # look: you
  {heard() >= 52: -> up}
  -> hook

// ---------------------------------------------------------------- he closes: the floor, the stand

=== stand ===
# call: kettle: The kettle, at the top of its voice. / Two mugs, good and strong. He takes his without looking up.
Anyhow. It can go in the stand with the others. There's one in there with ducks. # mood: neutral # look: away # pose: none # fact: the-stand
# image: He has not put it in the stand. He is holding it in both hands, by the bow.
# said: You say it's only an umbrella, and you can't put it down.
# said: You're holding that one as if it mattered.
# said: I was quick, and it hurt, and you're still holding it.
# misheard: You don't care about it.
# misheard: You'd like a new one with ducks.
# misheard: You want to count them.
# hidden: It's not in the stand. Anybody could see that it's not in the stand.
It's only an umbrella. I've four hundred and one of them, now. # mood: tired # look: down # feeling
* [Pop it in with the ducks. I'll see to Doreen and the floor. # roadblock: divert # depth: 1 # fit: .2 # needs: the-stand: with the ducks]
  # hidden: That's me put in with the ducks as well.
  She has half a tin. The other half's for tonight. # mood: withdrawn # look: away
* [It's not in the stand, though. You've got it in both hands. # act: acknowledge # depth: 3.2 # fit: 1 # own]
  Have I? So I have. I don't like to put it down. It's been handed in. # mood: hopeful # look: you
* [Hang a note on the gate for him. 'Ta', in a plastic bag. # roadblock: advise # depth: 1 # fit: .2 # needs: on-the-gate: on the gate]
  # hidden: I've got string. It's not a matter of string.
  In this wind? It'd be in Wrexham by nine. # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 2 # fit: .2]
  # hidden: I left a gap there, for you.
  No. Well, there we are. I'll find somewhere to put it. # mood: withdrawn # look: away
- {heard() >= 30: -> found}
{heard() >= 21: -> hook}
-> away

// ---------------------------------------------------------------- endings

=== up ===
# image: He pulls the bow, and puts it up, there in the kitchen, over the two of you. Doreen leaves.
{chair:Come under, you're as wet as I am. It's only bad luck if there's one of you.|Come under. It's only bad luck indoors if there's one of you.} # mood: hopeful # look: you
# image: A shop label drops out of it, on to the table. There is biro on the back.
That's off his sleeve. 'Thirty-eight long.' And on the back he's put, 'Got it.' # mood: moved # look: down
# hidden: I'll go past the stop tomorrow. I'll look for a thirty-eight long.
# verdict: Later, Gwil texts his brother: / Emyr: what do you mean, it came BACK / rolled. with a bow. and he got the job / Emyr: what did Bea say / she came under / Emyr: under what. you're indoors
{ticket:For that ticket, then. One umbrella, green. Claimed.|One umbrella, green, and one label. Claimed.} # mood: warm # look: you # ending: up # bed-face: moved
-> END

=== lead ===
# image: At the gate, in the rain: two people, a dog, and an umbrella that nobody has put up.
It was the ten past he got, that day. I'll just be walked by him, slowly. # mood: worried # look: away
You take Doreen, he'll know Doreen. I'll hold this where he can see I've got it. # mood: hopeful # look: you
# hidden: If he's not there, I'll still have gone past it.
# verdict: Later, Gwil texts his brother: / Emyr: and was he THERE / he was / Emyr: what did you say?? / morning / Emyr: what did HE say / morning
Left at the gate, Doreen. Left. I know. We're all surprised. # mood: warm # look: down # ending: lead # bed-face: warm
-> END

=== hook ===
# image: He hangs it on the back of the door, on a hook of its own, with the bow still tied.
{why:You asked why I'd not put it up. I think it wants two.|I'll have it there, where we can see it. It's the driest thing in the house.} # mood: tired # look: away
# hidden: There's something in it. I felt it, through the cloth.
# verdict: Later, Gwil texts his brother: / Emyr: rolled?? who rolls an umbrella / i know / Emyr: what's inside / not looked. it's on the hook / Emyr: why NOT / it's not a thing you do on your own
{gasworks:Tomorrow I might take her left. I only say might. Ask me when I'm dry.|Ask me which way round I take her. Not now. When I'm dry.} # mood: hopeful # look: you # ending: hook # bed-face: tired
-> END

=== away ===
# image: In the stand, between the ducks and one with no handle, something green with a bow on.
{right:There. Fourteen months and one day, you can have.|There. You'd never think it had been anywhere.} # mood: withdrawn # look: away
# hidden: You never asked to see the bow.
# verdict: Later, Gwil texts his brother: / Emyr: still chucking it down there? / yes. my umbrella came back / Emyr: NO. off that lad? what did Bea say / that i was wet
You do your word. Five letters, was it? Try 'tread'. # mood: neutral # look: away # ending: away # bed-face: withdrawn
-> END
