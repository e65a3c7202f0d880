// What every evening may ask of the game, frozen when a reply is given. INCLUDE this below the tags at the top and
// above the first knot (inside a knot Ink drops it). In Inky the functions below answer instead of the game.

EXTERNAL heard()      // 0-100: how heard they feel
EXTERNAL guard()      // 0-100: how guarded they are
EXTERNAL weary()      // 0-10: above 5 this person has had enough of being said back to
EXTERNAL known(fact)  // was the line with this fact heard? Ask in the answer or later; for cards there is "# needs"
EXTERNAL ended(how)   // did the evening that this one continues ("# after:") end like this? False if it was not played

=== function heard() ===
~ return 40
=== function guard() ===
~ return 25
=== function weary() ===
~ return 0
=== function known(fact) ===
~ return true
=== function ended(how) ===
~ return false
