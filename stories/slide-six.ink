# title: Slide six
# you: Sam
# partner: mina
# about: Eight years with Mina. She does the sums for a firm that cooks school dinners. Today, in a meeting, her boss put her right.
# minutes: 2
# ladder: A
# notes: A bad day at work. Nobody is hurt.
# goal: Say one thing back before you mend anything.
# room: living-room evening
# tv: off
# start: heard=30 guard=30 tolerance=3 light=partner
# truth: feeling=humiliated strength=4 face=hurt sentence=meeting cause="her boss corrected her in front of eleven people" need="that somebody stays in the room with her"
# sentence: phone: And Neil says to his phone: 'Thirty-four, Mina.'
# sentence: pens: Eleven pens.
# sentence: meeting: I'm still in a meeting that finished at four.

// For a room to watch, twice: three hands, played by whoever mends and then by whoever listens. Every line can stand alone on a wall.
// Whoever mends never hears the number. Whoever listens hears it last, and then the coat comes off.

INCLUDE engine.ink

-> coat

=== coat ===
# image: Mina sits down across from you with her coat on, buttoned to the top.
Don't get up. I'm still in a meeting that finished at four. # mood: tired # look: down # fact: the-meeting
# hidden: It's only got six slides. You could manage six slides.
There's a short version, and there's the version with numbers. # mood: hopeful # look: you # feeling
* [The short one, while dinner's hot. Is it Neil again? # act: askClosed # depth: 3 # fit: .6 # own]
  It's Neil. It's always Neil. They've given him a parking space. # mood: neutral # look: away
* [(quiet) # act: silence # depth: 3.5 # fit: 1]
  Numbers, then. You've got a face that can take numbers. # mood: warm # look: you
- -> pens

=== pens ===
Slide six. 'Forty-three kitchens over budget,' I say. And Neil says to his phone: 'Thirty-four, Mina.' # mood: neutral # look: you # fact: to-his-phone
# thought: answer check: I know what this needs. This needs a second pair of eyes.
And they all wrote it down. You could hear it. Eleven pens. # mood: hurt # look: down # fact: eleven-pens
# said: You're still stood up there, and it hurts.
# said: Everybody wrote down that you were wrong.
# said: It's two digits, and you feel about this big.
# misheard: You need to check your figures.
# misheard: It doesn't matter, it's only digits.
# misheard: You could scream at the lot of them.
# hidden: Ask me which one was right.
# discuss: What does she want from you, just here? What did she ask you for?
You'd have found a pen. You keep one in your dressing gown. # mood: hurt # look: down # feeling # hot: I'd have written down the right one. # cue: face # vote
* [I'd have written down the right one. That's what pens are for. # roadblock: defend # depth: 1 # fit: 0 # impulse # leak: irritation]
  # hidden: You think it was his.
  That's what eleven people thought they were doing. # mood: annoyed # look: away # pose: crossed
* [Forty-three, thirty-four. Anybody could swap those, love. # roadblock: reassure # depth: 1 # fit: .1]
  # hidden: I hadn't swapped anything.
  Anybody could. Yes. You could hear them thinking it. # mood: withdrawn # look: away # pose: crossed
* [You're still stood up there with the pens, ready to scream. # act: reflectFeeling # depth: 2 # fit: .3 # own # needs: eleven-pens: the pens # like: sink]
  Screaming I could have done in the car. No. I only wanted to be shorter. # mood: tired # look: you
* [You're still stood up there with the pens, ready to sink. # act: reflectFeeling # depth: 5 # fit: 1 # own # because # needs: eleven-pens: the pens # label: sink]
  With the clicker. It's in my bag, Sam. I think I stole the clicker. # mood: hurt # look: you
* [Next time, get somebody to check it before it goes up. # roadblock: advise # depth: 1 # fit: .1 # label: check # from: answer]
  # hidden: I was the somebody.
  Somebody did. I did. It took two nights. # mood: withdrawn # look: away # pose: crossed
* [(quiet) # act: silence # depth: 3 # fit: .8]
  It's the sound. All at once, like when it starts to rain. # mood: hurt # look: down
- {heard() >= 31: -> tabs}
-> bins

=== tabs ===
He was reading it off the old sheet. I could see it from where I stood. # mood: worried # look: you # fact: old-sheet
# said: You had the answer, and you thanked him for taking it away.
# said: You're ashamed that you thanked him.
# said: You stood there knowing, and nobody else knew.
# misheard: You opened the wrong sheet.
# misheard: Neil thanked you.
# misheard: You're glad that it's settled.
# hidden: Don't send anything. Just know it, with me.
And I said, 'Thank you, Neil.' And I changed the slide. # mood: hurt # look: down # feeling # fact: thanked-him # vote
* [So send them the new sheet tonight, and copy Neil in. # roadblock: advise # depth: 1.5 # fit: .1 # needs: old-sheet: the new sheet]
  # hidden: I can send a file. I can't sit here on my own.
  I know how to send a file, Sam. # mood: withdrawn # look: down # pose: crossed
  -> button
* [And nobody in that whole room knew it but you. # act: reflectFeeling # depth: 5 # fit: 1 # own # because]
  No. Nobody. ... I've not said it out loud yet. # mood: moved # look: you
  -> coat_off
* [(quiet) # act: silence # depth: 4 # fit: 1]
  You're not going to ask why I didn't say so. Everybody would. # mood: surprised # look: you
  -> coat_off

=== bins ===
# image: She gets up. Her coat is still buttoned to the top.
Anyway. It's fine. The kids get their dinners, either way. # mood: neutral # look: away # fact: says-its-fine
# said: You say it's fine, and you've still got your coat on.
# said: I mended it, and it hurt, and you were still telling me.
# said: You're sad, and you're going out to the bins with it.
# misheard: You're worried about the kids.
# misheard: You want me to do the bins.
# misheard: You're glad that it's over.
# hidden: Stop me. I'm walking quite slowly.
# discuss: Nobody has said anything unkind. So why is she going out to the bins?
I'll do the bins. I've got my coat on. # mood: tired # look: away # feeling # vote
* [It is fine. You'll see. By Monday nobody'll remember it. # roadblock: reassure # depth: 1.5 # fit: .1 # needs: says-its-fine: It is fine]
  # hidden: I'll remember it.
  It's in the minutes. They minuted it. # mood: withdrawn # look: away
  -> shut
* [Leave the bins. You're still on slide six, aren't you? # act: reflect # depth: 4 # fit: 1 # own]
  I've not been off it. I was hoping you'd come up and get me. # mood: hurt # look: you
  -> button
* [(quiet) # act: silence # depth: 3 # fit: .7]
  You can hold the door, if you're only going to look at me. # mood: tired # look: you
  -> button

=== coat_off ===
Forty-three was right. # mood: moved # look: you
# image: Mina undoes her coat, all the way down, and hangs it on the back of the chair.
# hidden: Now there's two of us who know.
# discuss: Count the words that were said to her. Which of them did it?
# verdict: Later, Mina texts her sister: / Nour: did you tell Sam / all of it / Nour: and what did Sam SAY / about ten words / i've taken my coat off
Is there any dinner? I could eat forty-three of them. # mood: warm # look: you # ending: coat-off # bed-face: moved
-> END

=== button ===
# image: Mina undoes the top button, and stops there.
# hidden: There's a number. Ask me the number.
# verdict: Later, Mina texts her sister: / Nour: did you tell Sam / up to slide six / Nour: how many slides are there / there's a bit after six
I'll be all right. Keep mine warm a minute. And then ask me again. # mood: hopeful # look: you # ending: button # bed-face: tired
-> END

=== shut ===
It's green tomorrow. Don't put the blue out. # mood: neutral # look: away
# image: Through the window: Mina by the bins in her coat, not doing anything.
# hidden: It was forty-three.
# verdict: Later, Mina texts her sister: / Nour: did you tell Sam / the short version / Nour: how short / bins
You have yours, while it's hot. # mood: withdrawn # look: away # ending: shut # bed-face: withdrawn
-> END
