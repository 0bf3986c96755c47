=== ch_thread ===
+ [Ten months on # turn]
-
What is left is a thread. It goes into one drawer, and you have the key. # chapter: thread # title: What is left # scene: ministry-telex # place: Jerusalem # date: 1994-06
{
- august == august_quiet: A number in Paris, and the bills for two lunches.
- august == august_mossad: A number, and the man who may ring it. You are told when he has.
- mine == mine_water: The address of two farms. Nobody told the farms that the contacts are suspended, and now and then they write about nozzles.
- else: The address of a pump house at Unsan. Nobody told the pumps that the contacts are suspended, and now and then they need gaskets.
}
In June 1994 the United States and North Korea are close to war. Then Jimmy Carter, who was once president, visits Kim Il-sung, and a way out opens. # src: F111
For twelve days nothing answers. Then comes one line: the weather has improved.
On 8 July Kim Il-sung dies. # date: 1994-07-08 # src: F112
A day later their radio says so, and a condolence is typed. Officially there are no contacts, and it is not sent.
+ [That autumn # turn]
-
In October the Agreed Framework freezes the North’s plutonium programme, in return for fuel, reactors and steps towards normal relations. # date: 1994-10-21 # src: F113 # gloss: agreed-framework plutonium
{
- august == august_promise: The American promise said *as appropriate*. You look for the word *missile*, and it is not there.
- america <= 1: Friends were sent the text beforehand. You have it from a newspaper, and the word *missile* is not in it.
- else: You look through the summary for the word *missile*, and it is not there.
}
In December Rabin says in Seoul that Israel will hold no dialogue with the North. # date: 1994-12 # src: F114a # says: rabin
On 4 November 1995 Rabin is murdered by a Jewish extremist who opposed the Oslo process. # date: 1995-11-04 # src: F115
The authors hold that day fixed: it comes in every history, and no choice here touches it.
+ [The winter of 1996 # turn]
-
There is famine in the North. How many die is not agreed, then or since. # date: 1996/1997 # src: F116 # cue: snow starts
A page comes by the thread, with no request on it, from a nursery kitchen below Unsan: bowls in November, bowls in December. In January the cook has begun another column, in half bowls.
In your corridor two colleagues compare numbers, one from people who wish to be let in and one from people who have come out. Take the middle, says the first. Of what, asks the second.
{
- august == august_suspended || august == august_promise: Those who write to you know about water. Nobody could ask them what goes to Damascus.
- mine == mine_water || mine == mine_refused: There is no mine to go back to. That was settled in 1992, at another desk.
}
-> desk

= desk
It is a thread, and will bear one thing at a time. # decision: thread # scene: ministry-telex # place: Jerusalem # date: 1997~
+ [Send what the kitchen lacks: flour, seed, pipe. # id: food # for: Bowls. Who eats last, you cannot see. # considered: none]
    ~ thread = thread_food
    It goes by way of Dalian, in another firm’s sacks, and you sign for office furniture. The accountant, whose sister grows seed in the Arava, asks whether the furniture has to be kept dry.
    In the spring a page comes back, with one column again. At the foot, where a signature would go, somebody has drawn a tap, small and correct, with one drop under it.
    -> thread_after
+ {mine == mine_surveyed || mine == mine_reopened || mine == mine_bought} [Keep faith with the mine, and go on through it. # id: mine # for: A reason to speak that is nobody’s charity. # considered: none]
    ~ thread = thread_mine
    {
    - mine == mine_surveyed: The survey is five years old, and it ended on a question: how deep is the water now? You send the question. Nobody else has asked that mountain anything.
    - else: You send gaskets, a winding for the second motor, and the wages, which are in a parcel marked *gaskets*.
    }
    The answer is a stone in a tin, with a depth in metres on the lid. The younger geologist licks it and says nothing. You write to the mine that it was received with interest.
    -> thread_after
+ [Freeze it: keep it paid for, and unused. # id: freeze # for: Nothing given, nothing asked, nothing to explain. # considered: none]
    ~ thread = thread_frozen
    You write that the line is to be kept and not used. There is a form for that, the one for ski huts and reserve wells.
    The page from the kitchen you pass to those who collect such pages. They are glad to have it. In the spring comes a second, and you pass that on, and then there is no third.
    -> thread_after
+ {august == august_mossad || august == august_quiet} [Ask it what goes to Damascus, and when. # id: warn # for: A warning in time. Whoever gives it is in danger. # considered: none]
    ~ thread = thread_warning
    You send the page from the kitchen back, with flour money pinned to it and one question in pencil. You know that you are making a source of a cook, or of a cook’s cousin.
    The answer takes three months, and is in another hand: a harbour, a month, the word *trucks*. In that month a satellite sees them. So the line can be believed, and now somebody at the other end knows what it is for. From the kitchen nothing comes again. # gloss: launcher
    -> thread_after
+ [Hold one page against the window. # aside: numbers]
    From 240,000 up to 3.5 million, the estimates go. A study of the American census bureau, in 2011, will have 500,000 to 600,000 excess deaths for 1993 to 2000. # src: F116
    Few of those who count can go and look. They work from people who have left, and from harvests, and from the heights of children. # src: background
    You hold the page with the half bowls against the window. It is one kitchen, and it is exact.
    -> desk
+ [Unfold the cuttings. # aside: cuttings]
    March 1994: Haaretz and army radio report a secret meeting in Beijing some weeks before, of which Washington was not told. The ministry calls it baseless. # src: F110 # disputed: C15 # paper: clipping
    China knew that the talks had been renewed, and was in favour, Haaretz writes in the same month. # src: F46 # disputed: C15 # paper: clipping
    An official, not named, says that Israel need not clear everything with the United States. # src: F110 # paper: clipping
    Somebody has pinned them together in such a way that only *baseless* shows. The pin has rusted. If there was such a meeting, it was held by people who knew about your drawer, and did not knock.
    -> desk
+ [Borrow an aid worker’s notebook. # aside: notebook]
    A notebook of 1997, invented for this page: # paper: notebook
    “Fourth of the six nurseries on our list. They had been washed for us. I put the paper band round the left arm and read off the colour, and the interpreter wrote the colour down. None of them cried. I wrote that down too.” # paper: notebook
    “I asked for one that was not on the list. The road was out. On Tuesday it had been in.” # paper: notebook
    “Two of ours want to go home. What we cannot follow, they say, feeds whoever it feeds. They are right. I did the sum for leaving, and it has the same children in it.” # paper: notebook
    “The matron asked if she might keep some of the bands. I said that they only measure. She knew that. She meant to go on when we had left, so that it would be somewhere, in colours.” # paper: notebook
    {mine == mine_water: Under this is a drawing of a hose with holes in it, seen from the road, and the word *whose?* # paper: notebook}
    -> desk
+ [Sit where the freeze was bargained for. # aside: freeze-desk]
    In a pond at Yongbyon lay spent fuel, enough for several bombs. # src: background # gloss: plutonium
    A hotel room in Geneva in the autumn of 1994, imagined, and one of those who carry the American delegation’s papers. The pad had five headings, and missiles were the fourth. One could have had the long list, or the pond. A missile with nothing to carry, somebody said at breakfast, is a lorry that can be used once.
    {
    - august == august_promise: Your letter with *as appropriate* was in her case. It seemed appropriate once, at a lunch. Across the table they said that their country exported a good many things, and asked for the salt.
    - else: In August of the year before, Israel had left the missiles to Washington, and thanked it beforehand. That note was in her case too, under the aspirin.
    }
    She knows that somebody who has sat beneath one may see it otherwise. She would like to explain to him about the pond. On the pad four headings have been struck out, each with a ruler, and at the foot: *the rest later*.
    -> desk
+ [Cross to the county office below Unsan. # aside: county]
    A room with a stove, imagined, and three people round the kitchen’s page. It cannot go as it is: in the plan a child has a bowl.
    Put *bowls, reduced*, proposes the first. The second went to that nursery himself, and would send it unchanged. Foreigners like a small number, because it looks counted.
    The third says nothing. Her lorry has fetched twice from the port this month, for the army. She is thinking of a bend in the road where six sacks could be lost, and of the man at the bend, who would want one.
    {
    - mine == mine_reopened || mine == mine_bought: The canteen at the mine still has its ration, since foreigners eat there. That is minuted, to be remembered.
    - mine == mine_water: Two farms have green under their pipe in March. It is minuted as an experiment, so that nobody shall ask who eats it.
    }
    The page goes out unchanged. The fourth chair belongs to state security. He has gone to see about coal, and is taking his time.
    -> desk
+ [See how Seoul laid the table. # aside: seoul-table]
    In December 1994 Rabin asked Seoul and Washington to use what influence they had. # src: F114a # says: rabin
    A note on protocol, Seoul, invented for this page: # paper: minute
    “The guest will speak of missiles. We shall say that we value his confidence. We have no influence, but it is kind of him to think so.” # paper: minute
    “He is not to be asked about 1992. If he speaks of it himself, nobody is to look at anybody.” # paper: minute
    One Seoul newspaper has him call that mission a grave mistake and put it down to Shamir’s government. When it flew the government was Rabin’s own. # src: F114b # disputed: C16 # says: rabin
    So he misspoke, or was misheard, or meant it. The note has a tick beside each point.
    -> desk

=== thread_after ===
{
- thread == thread_frozen: You lock the drawer, and write on the key what it is for. # cue: snow stops
- else: It goes in on top of the rest, which no longer lies quite flat. # cue: snow stops
}
-> after_thread
