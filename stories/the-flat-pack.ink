# title: One left over
# you: Jo
# partner: clive
# about: Nine years with Clive, who teaches people to drive. Second time round, for both of you. Tonight you asked him to build you a bedside table. There is a reason.
# minutes: 4
# ladder: C
# notes: A party, and a marriage before this one. Nobody is hurt.
# goal: Find out what he is taking so long over.
# room: living-room evening
# tv: off
# start: heard=30 guard=36 tolerance=3 light=partner
# truth: feeling=afraid strength=3 face=hurt sentence=here-we-go cause="three weeks of whispering looked like the last time somebody left him" need="not to be hurried through a door"
# sentence: here-we-go: So I thought, here we go.
# sentence: two-sides: We've only got the two sides.
# sentence: nine-days: I've known nine days.

// For two people to watch together: five hands on every way, and a question of their own for each (# discuss:).
// Clive opens to whoever lets the fourteen wait. He marks things as an examiner does, and dates his life by his lessons.
// Two words are kept: nobody says "bless you" until the last sneeze, and "surprise" belongs to the stairs.
// The three sneezes: the first hand, the third, the ending. The title is what he is afraid of being; he never says it.

VAR boiler = false  // you said that it was the boiler

INCLUDE engine.ink

-> sneeze

// ---------------------------------------------------------------- he knows

=== sneeze ===
# image: Clive behind a small white bedside table, quite new. He holds up one screw, between finger and thumb.
There you go. One bedside table, one screw left over. I'd pass that. That's only a minor. # mood: warm # look: you # pose: table
# thought: Candles. Fifty-two candles. Who's got the matches?
Only we've got two bedside tables, Jo. One each. We've only got the two sides. # mood: neutral # look: you # fact: two-sides
# image: Behind him the door of the dining room is shut. There is no light under it.
And just now our dining room sneezed. # mood: neutral # look: away
# hidden: Nobody's said it out loud yet. I'd like it said out loud.
# discuss: Which of you could keep a secret for three weeks? And what would give the other one away?
That's my mother's sneeze. She goes in threes. There's two still to come. # mood: worried # look: you # fact: in-threes # feeling
* [All right, you've got me. How much do you know? # act: askOpen # depth: 3 # fit: 1 # own]
  Keep your voice down. They think we're in here being normal. # mood: warm # look: you
* [That was the boiler. It's had a bit of a chest. # act: acknowledge # depth: 3 # fit: .7 # own]
  ~ boiler = true
  The boiler. Well, it wants to be in bed. It's eighty-six. # mood: delighted # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Now you're holding your breath and all. That's the entire house. # mood: warm # look: you
- -> face

=== face ===
I went up to wash my hands. There's fourteen coats in our bath, Jo. # mood: neutral # look: you # fact: fourteen-coats
# call: phone: Your sister Bev, from the dining room. / Bev: HOW LONG. Keith's leg has gone. Not asleep. GONE
So, yes. I've known nine days, and I've been working on my face. # mood: hopeful # look: you # fact: nine-days
# image: He does the face: both hands up, a mouth like a letter box.
I do it in the mirror, at red lights. A lad on his third lesson asked was I having a stroke. # mood: surprised # look: you # pose: open # fact: at-lights
# image: The face slides off. What is under it cannot keep its mouth straight.
# said: Nine days of practising, and you can't wait to do it.
# said: You're enjoying this. You'd like it to have an audience.
# said: So you've been looking forward to it since you found out.
# misheard: You thought you were having a stroke.
# misheard: You're cross that I kept it from you.
# misheard: You've been dreading it since you found out.
# hidden: It's a good face. I'd like one person to see it on purpose.
# discuss: A party for you that you know nothing about: would you love it, or be out of the bathroom window? Did the other one know?
Well? Be honest. That's with both hands. I can do it without. # mood: delighted # look: you # feeling # cue: face # vote
* [Lovely. Only lose the hands, you're not being robbed. # depth: 1 # fit: .2 # roadblock: advise]
  # hidden: I wasn't really asking about the hands.
  Hands at ten to two, then. Right you are. # mood: neutral # look: down
* [Nine days of that. And you can't wait to do it. # act: reflectFeeling # depth: 3.5 # fit: 1 # own # because # needs: nine-days: Nine days # label: do-it]
  Eleven seconds, I can hold it. My four o'clock timed me, on the ring road. # mood: delighted # look: you
* [Nine days of that. And you can't face doing it. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: nine-days: Nine days # like: do-it]
  Oh, I can. I've done it for the postman, twice. He clapped. # mood: surprised # look: you
* [(quiet) # act: silence # depth: 3 # fit: .8]
  You can laugh, only do it through your nose. They'll think we've started. # mood: warm # look: you
- -> whisper

// ---------------------------------------------------------------- what it looked like

=== whisper ===
# image: Behind the door, a second sneeze. Somebody says 'Shush!' much louder than the sneeze.
{boiler:That's two. I'd get a man in to that boiler.|That's two. Fifty-two years, and I've never let one go by without saying it.} # mood: warm # look: away
# thought: Matches. Keith smokes. No. Keith gave up. Keith vapes.
You've been whispering. Three weeks, in the utility room, with the dryer on for cover. # mood: neutral # look: you # fact: the-dryer
You were good at it, too. I've lived with a good one, Jo, and you were better. # mood: skeptical # look: you # hot: Five o'clock this morning I was piping eggs for you.
# said: You heard me whispering, and you thought I was leaving.
# said: It sounded just like last time, so you were frightened.
# said: So you've spent three weeks thinking I was off.
# misheard: You miss Denise.
# misheard: You want me to stop using the dryer.
# misheard: You invited Denise to the party.
# hidden: I never said a word. I did a lot of ironing near the door.
# discuss: When did you last worry for days about something that turned out to be nothing, or lunch? Did you say so?
Denise used to whisper. With Denise it wasn't a buffet. So I thought, here we go. # mood: hurt # look: down # fact: denise # feeling
* [I've been up since five, piping eggs for you. Eggs, Clive. # depth: 1 # fit: .1 # roadblock: defend # impulse # leak: irritation]
  # hidden: I know. I lay there and listened to the whisk.
  I know you have. You've got some on your ear. # mood: withdrawn # look: away # pose: crossed
* [I'm not Denise, though. You know I'd never do that. # depth: 1 # fit: .2 # roadblock: reassure # needs: denise: Denise]
  # hidden: I know who you're not. I said what I heard.
  No. No, I know. You've got different hair. # mood: withdrawn # look: down
* [Three weeks of that dryer. And you thought I was off. # act: reflectFeeling # depth: 4 # fit: 1 # own # because # needs: the-dryer: that dryer]
  Every night, ten o'clock. I've never known such dry towels. # mood: moved # look: you
* [Why didn't you just ask me? I'd have told you, any night. # depth: 1.5 # fit: .3 # roadblock: probe # needs: the-dryer: any night]
  # hidden: I did ask Denise. She told me.
  And you'd have said what? 'Vol-au-vents'? # mood: skeptical # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Anyway, it was sausage rolls. You can't stay frightened of sausage rolls. # mood: tired # look: you
- {heard() >= 29: -> lamp}
-> jacket

// ---------------------------------------------------------------- he opens: the lamp, the case

=== lamp ===
Denise bought a lamp. One. We'd a pair at home. I carried it out to the car for her. # mood: tired # look: down # fact: one-lamp
# thought: He's never told me about a lamp.
Then this turns up, in its box. And I thought, that's a table for somebody with one side. # mood: hurt # look: you # fact: one-side
# call: phone: Bev again. And again. / Bev: his OTHER leg. Bev: your mother-in-law wants to know is there a chair
Anyhow. Hark at that. That's Keith gone over. It's his leg. # mood: worried # look: away # fact: keiths-leg
# image: He has half got up. One hand is on the jacket, and the other is flat on the little table.
# said: You'd sooner see to Keith than say the rest.
# said: You saw one bedside table, and you thought that I was setting up on my own.
# said: It was the lamp again, so you were frightened.
# misheard: You want to go in now.
# misheard: You don't fancy that door.
# misheard: You'd like your lamp back.
# hidden: It's five words. I can't get it into gear.
# discuss: Fourteen people in the dark, and one of you has half a sentence left. Who gets the jacket? Who sits? Guess for each other.
I'll get my jacket on, shall I? You might have to push me. # mood: worried # look: down # pose: table # feeling # more # cue: face # vote
* [It was just the cheapest one. I only needed you busy. # depth: 1 # fit: .2 # roadblock: defend # needs: one-side: just the cheapest one]
  # hidden: I know that now. I'm telling you about then.
  Well, it did keep me busy. You've no idea how busy. # mood: hurt # look: down
* [Keith's got another leg. And you don't fancy that door. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: keiths-leg: another leg # like: after-lamp]
  # hidden: Not over there. Down here, under my hand.
  The door? It's a door. It's fourteen people and a cake. I'll get my jacket. # mood: tired # look: down
  -> handle
* [Keith's got another leg. And what came after that lamp? # act: askOpen # depth: 4 # fit: 1 # own # label: after-lamp]
  He has. He's always been well off for legs. # mood: warm # look: you
* [(quiet) # act: silence # depth: 4.2 # fit: 1]
  {
  - heard() >= 41 and guard() <= 34:
    You've not got up. Right. Well, then, I'll tell you. Don't be nice about it. # mood: hopeful # look: you
  - else:
    You've not got up. I nearly had it, then. It's gone back round the roundabout. # mood: hurt # look: down
  }
- {heard() >= 41 and guard() <= 34: -> case}
-> handle

=== case ===
# truth: feeling=relieved strength=5 face=moved sentence=not-ask cause="he fetched down the case so that you could leave without asking, and it was full of paper hats" need="that you look at the landing with him before you comfort him"
# sentence: not-ask: So you'd not have to ask.
# sentence: here-we-go: So I thought, here we go.
# sentence: had-it: So I've had my surprise.
I got the big case down from the loft. I stood it on the landing. So you'd not have to ask. # mood: hurt # look: down # fact: the-landing
Then it's a Tuesday, and I go to hoover round it. And it's heavy. It's packed. # mood: hurt # look: away # fact: packed
So I had a look. Sixty paper hats, Jo. And a banner. It said Clive. # mood: moved # look: you # fact: paper-hats
# said: You'd have helped me go, like you helped her.
# said: You made it easy for me to leave, because you love me.
# said: You were so relieved you sat on the stairs in a hat.
# misheard: You want to go on holiday.
# misheard: You'd already packed your own things.
# misheard: You don't like paper hats.
# hidden: Stay on the landing a minute. Then we'll go in.
# discuss: Tell each other one thing you did for the other that they never found out. Small ones count double.
I sat on the stairs in one till my three o'clock. So I've had my surprise. It was lovely. # mood: moved # look: you # feeling # fact: the-stairs # vote
* [On the landing! You daft man. I'm not going anywhere. # depth: 1 # fit: .3 # roadblock: reassure # needs: the-landing: On the landing]
  # hidden: I'd wanted you to come and look at the landing.
  No. I know. I've seen the hats. # mood: tired # look: down
* [You'd have carried it out for me. Like the lamp. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: one-lamp: Like the lamp]
  I'd already done your tyres. # mood: moved # look: down # fact: the-tyres
* [And I thought, ooh, handy, a case. For the hats. # act: acknowledge # depth: 3.5 # fit: .8 # own]
  You whistled. I heard you on the landing, whistling. I thought, that's cold. # mood: warm # look: you
* [(quiet) # act: silence # depth: 3.5 # fit: .9]
  Best do I've ever been to. And there was only me at it. # mood: moved # look: you
- {heard() >= 47 and guard() <= 32: -> this_side}
-> half

// ---------------------------------------------------------------- he closes: the jacket, the handle

=== jacket ===
# call: phone: Your sister Bev, four times. / Bev: his OTHER leg. Bev: your mother-in-law wants to know is there a chair
Anyway. It's a party. I like a party. How would you like me to come in? # mood: neutral # look: away # fact: come-in
I could trip. I could come in talking about bins. I do that anyway. # mood: neutral # look: you
# image: Under the table his right foot goes down, hard, on a pedal that is not there.
# hidden: If you're this side of the door, I don't need a face.
# discuss: You walk into a room full of people. Where do you want the other one: beside you, across the room, or by the food?
Only tell me where you'll be stood. So I know which way to look. # mood: worried # look: down # feeling # fact: where-stood # vote
* [By the window, with the cake. You can't miss me. # depth: 1 # fit: .3 # roadblock: divert # needs: where-stood: By the window]
  # hidden: Here. You were meant to say 'here'.
  By the window. That's right over the far side, that. # mood: withdrawn # look: away
* [Your foot's on the brake, Clive. What's it seen? # act: askOpen # depth: 3.5 # fit: 1 # own]
  Is it? So it is. It's been down since the utility room. # mood: surprised # look: you
* [Don't plan it, love. Just go in and be yourself. # depth: 1 # fit: .2 # roadblock: advise # needs: come-in: Just go in]
  # hidden: Myself's the one that's got his foot on the brake.
  Be myself. I'd only prepared the other one. # mood: tired # look: away
* [(quiet) # act: silence # depth: 3 # fit: .8]
  Never mind. I'll look round till I see your cardigan. # mood: hurt # look: you
- -> handle

=== handle ===
# image: He is up, in his jacket, with one hand on the dining-room door. The other is up already, doing half of the face.
# discuss: One of you has stopped with a hand on the door. What would the other have to say, to get it off again?
Jacket. Collar. Hands at ten to two. Don't let me come in backwards. # mood: neutral # look: away # pose: none
# said: You were frightened of something, and it wasn't the party.
# said: You're off through that door with half of it still in your pocket.
# said: So you were worried enough to do something, and you've never said what.
# misheard: You're worried that nobody will like the food.
# misheard: You're cross that there's a party.
# misheard: You'd like a hand with your collar.
# hidden: There's a case on the landing. You walk round it every day.
{lamp:
  I'll just say, I was ever so worried. I'd got as far as doing something about it. That's all. # mood: worried # look: down # feeling # fact: was-worried # more
- else:
  I'll just say, before I knew it was a party, I was ever so worried. That's all. # mood: worried # look: down # feeling # fact: was-worried # more
}
* [Worried, over a party. You soft thing. Come here. # act: reflect # depth: 1 # fit: .2 # roadblock: reassure # needs: was-worried: Worried, over a party]
  # hidden: Before the party. I said before.
  Mind the jacket. No, that's nice. Mind the jacket. # mood: withdrawn # look: away
* [Two sides, you said. And I let that go by. # act: repair # depth: 3.5 # fit: 1 # own # needs: two-sides: Two sides]
  I did say. I thought you were thinking about candles. # mood: hopeful # look: you
* [Take your hand off that. What's the rest of it? # act: askOpen # depth: 3 # fit: 1 # own]
  It's got a loft in it. It wants longer than Keith's got. # mood: hopeful # look: you
* [(quiet) # act: silence # depth: 2 # fit: .2]
  No? No. I'll not keep them, then. # mood: withdrawn # look: down
- {heard() >= 20 and guard() <= 50: -> half}
-> shut

// ---------------------------------------------------------------- endings: the third sneeze

=== this_side ===
# image: He takes a paper hat out of his jacket, purple, gone soft, and puts it on.
Come in with me. Not over there with the cake. This side, when the light goes on. # mood: hopeful # look: you
# image: Behind the door, a third sneeze.
{boiler:Bless you, Mum! Sorry. Bless you, boiler.|Bless you, Mum!} # mood: delighted # look: away
# image: Fourteen people groan in the dark. Somebody lets off a party popper.
# hidden: I've got somebody my side.
# verdict: Later, Clive texts his brother: / Keith: you KNEW / nine days / Keith: I stood on one leg for forty minutes / you had another / Keith: what were you two DOING in there / a bedside table / Keith: it's just collapsed / there was one left over
In your own time, Jo. When it's safe to do so. # mood: warm # look: you # ending: this-side # bed-face: warm
-> END

=== half ===
# image: Behind the door, a third sneeze. His lips move, and nothing comes out.
That's three. That's her done. You do the door, I'll do the face. # mood: tired # look: away
# hidden: There's tyres, as well. I'll tell you about the tyres.
# verdict: Later, Clive texts his brother: / Keith: good face. very natural / been working on it / Keith: you all right though? / there's a thing i've not told Jo. about the tyres / Keith: what about the tyres / i put air in
Ask me tonight, when they've had their coats out of the bath. There's a bit more of it. # mood: hopeful # look: you # ending: half # bed-face: tired
-> END

=== shut ===
# image: Behind the door, a third sneeze. He waits until it is quite finished.
That's her three. You go round by the kitchen, and get your cake. # mood: neutral # look: away
# image: The light goes on. Fourteen people shout one word at a man with his hands up, who is looking round the room.
# hidden: Where's your cardigan? I can't see your cardigan.
# verdict: Later, Clive texts his brother: / Keith: you had NO idea! / no idea / Keith: your FACE mate / i know / Keith: Jo went to so much trouble / i know. three weeks
Well, I never! Well, I'd no idea! Look at you all! I'd no idea! # mood: surprised # look: away # ending: shut # bed-face: withdrawn
-> END
