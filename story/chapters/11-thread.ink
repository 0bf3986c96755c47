=== ch_thread ===
+ [Ten months on # turn]
-
What is left of it goes into one drawer. # chapter: thread # title: What is left # scene: ministry-telex # place: Jerusalem # date: 1994-06
{
- august == august_quiet: A number in Paris, and the bills for two lunches.
- august == august_mossad: A number, and the name of the man who may ring it. You are told when he has.
- mine == mine_water: The address of two farms. The contacts are suspended, but nobody told the farms, and now and then they write about nozzles.
- else: The address of a pump house at Unsan. The contacts are suspended, but nobody told the pumps, and now and then they need gaskets.
}
In June 1994 the United States and North Korea are close to war. Then Jimmy Carter, who was once president, visits Kim Il-sung, and a way out opens. # src: F111
For twelve days nothing answers. On the thirteenth comes one line: the weather has improved.
On 8 July Kim Il-sung dies. # date: 1994-07-08 # src: F112
A condolence is typed. Officially there are no contacts, so it goes into the drawer.
+ [That autumn # turn]
-
In October the Agreed Framework freezes the North’s plutonium programme, in return for fuel, reactors and steps towards normal relations. # date: 1994-10-21 # src: F113 # gloss: agreed-framework plutonium
{
- august == august_promise: The American promise said *as appropriate*. You look for the place, and do not find it.
- else: You look through the summary for your own subject, and do not find it.
}
In December Rabin says in Seoul that Israel will hold no dialogue with the North. # date: 1994-12 # src: F114a # says: rabin
On 4 November 1995 Rabin is murdered by a Jewish extremist who opposed the Oslo process. # date: 1995-11-04 # src: F115
+ [Another winter # turn]
-
There is famine in the North. How many die is not agreed, then or since. # date: 1996/1997 # src: F116 # cue: snow starts
A page comes by the thread, with no request on it, from a nursery kitchen below Unsan: so many bowls in November, so many in December. In January the cook has ruled the column off and begun another, in half bowls.
In your corridor two colleagues compare numbers. The low one comes from people who wish to be let in, the high one from people who have come out. Take the middle, says one. The other asks of what.
{
- august == august_suspended || august == august_promise: Those who write to you know about water. Nobody could ask them what goes to Damascus.
- mine == mine_water || mine == mine_refused: There is no mine to go back to. That was settled in 1992, at another desk.
}
-> desk

= desk
It is a thread, and will bear one thing at a time. # decision: thread # scene: ministry-telex # place: Jerusalem # date: 1997~
+ [Send what the kitchen lacks: flour, seed, pipe. # id: food # for: Bowls. Who eats last, you cannot see. # considered: none]
    ~ thread = thread_food
    It goes by way of Dalian, in another firm’s sacks. You sign for it as office furniture. The accountant, whose sister grows seed in the Arava, asks only whether the furniture has to be kept dry.
    In the spring a page comes back, with one column again. There are no thanks on it. At the foot, where a signature would go, somebody has drawn a tap, small and correct, with one drop under it.
    -> thread_after
+ {mine == mine_surveyed || mine == mine_reopened || mine == mine_bought} [Keep faith with the mine, and go on through it. # id: mine # for: A reason to speak that is nobody’s charity. # considered: none]
    ~ thread = thread_mine
    {
    - mine == mine_surveyed: The survey is five years old, and it ended on a question: how deep is the water now? You send the question. Nobody has asked that mountain anything in five years.
    - else: You send gaskets, a winding for the second motor, and the wages, which are in a parcel marked *gaskets*.
    }
    The answer is a stone in a tin, with a depth in metres on the lid. The younger geologist licks it and says nothing. You write to the mine that it was received with interest.
    -> thread_after
+ [Freeze it: keep it paid for, and unused. # id: freeze # for: Nothing given, nothing asked, nothing to explain. # considered: F114a]
    ~ thread = thread_frozen
    You write that the line is to be kept and not used. There is a form for that. It is the one for ski huts and reserve wells.
    The page from the kitchen you pass to those who collect such pages for the agencies. They are glad to have it. In the spring comes a second, and you pass that on as well, and then there is no third.
    -> thread_after
+ {august == august_mossad || august == august_quiet} [Ask it what goes to Damascus, and when. # id: warn # for: A warning in time. Whoever gives it is in danger. # considered: none]
    ~ thread = thread_warning
    You send the page from the kitchen back, with flour money pinned to it and one question in pencil. You know what you are doing. You are making a source of a cook, or of a cook’s cousin.
    The answer takes three months: a harbour, a month, the word *trucks*. It is in another hand. In that month the trucks come, and a satellite sees them. So the line can be believed, and somebody at the other end knows what it is for. # gloss: launcher
    -> thread_after
+ [Set the numbers side by side. # aside: numbers]
    From 240,000 up to 3.5 million, the estimates go. A study of the American census bureau, in 2011, will have 500,000 to 600,000 excess deaths for 1993 to 2000. # src: F116
    Few of those who count can go and look. They work from people who have left, and from harvests, and from the heights of children. # src: background
    You hold the page with the half bowls against the window. It is one kitchen, and it is exact.
    -> desk
+ [Unfold the cuttings. # aside: cuttings]
    March 1994: Haaretz and army radio report a secret meeting in Beijing some weeks before, of which Washington was not told. The ministry calls it baseless. # src: F110 # disputed: C15 # paper: clipping
    China knew that the talks had been renewed, and was in favour, Haaretz writes in the same month. # src: F46 # disputed: C15 # paper: clipping
    December 1994: a Seoul paper has Rabin call the mission of 1992 a grave mistake, of Shamir’s government. By the time of the mission the government was Rabin’s own. # src: F114b # disputed: C16 # paper: clipping
    Somebody has pinned them together: a meeting that perhaps did not take place, and a mistake that perhaps was someone else’s. The pin has rusted.
    -> desk

=== thread_after ===
{
- thread == thread_frozen: You lock the drawer, and find that the key is also the key of the next one. # cue: snow stops
- else: You shut the drawer on it. It no longer shuts quite flat. # cue: snow stops
}
-> after_thread
