// Where a history goes after August 1993, and where it ends. In each list the first rule that
// holds decides. docs/consequences.md says every rule in a sentence, and why it is there.

// People or money of ours are at the mine when the crisis of June 1994 comes.
=== function caught_in_june ===
~ return august == august_open && (mine == mine_reopened || mine == mine_bought) && america <= 2

// Open relations that both capitals can carry.
=== function embassy_holds ===
~ return august == august_open && (trust >= 4 || ((visit == visit_went || visit == visit_deputy) && america >= 2))

// Jerusalem said no twice, and nobody in Pyongyang is left who expects a yes.
=== function line_is_dead ===
~ return august != august_open && refusals >= 2 && trust == 0

// Washington wrote down what it promised, and had the means or the will to keep it.
=== function promise_holds ===
~ return august == august_promise && (price == price_fund || america >= 3 || backing >= 3)

// August has already decided this history; there is no thread to follow.
=== function settled ===
~ return august == august_open || line_is_dead() || promise_holds()

// Something of it outlives August: a telephone, or people who dig or plant.
=== function thread_survives ===
~ return trust >= 1 && (august == august_mossad || august == august_quiet || mine == mine_reopened || mine == mine_water)

=== after_august ===
{
- settled(): -> ch_lecture_again
- thread_survives(): -> ch_thread
- else: -> ch_lecture_again
}

=== after_thread ===
{
- thread == thread_food: -> ch_lecture_again
- else: -> ch_bill
}

=== outcome ===
{
- caught_in_june(): -> end_detained
- embassy_holds(): -> end_embassy
- august == august_open: -> end_oslo
- line_is_dead(): -> end_letter
- promise_holds() && price == price_fund: -> end_fund
- promise_holds(): -> end_written
- visit == visit_went && thread != thread_food && thread != thread_warning: -> end_photograph
- thread == thread_food: -> end_water
- price == price_private && (august == august_quiet || bill == bill_paid || thread == thread_mine): -> end_billion
- bill == bill_paid: -> end_billion
- thread == thread_warning && bill == bill_shared: -> end_warning
- inspectors_came(): -> end_inspectors
- ports == ports_token && (thread != thread_none || trust >= 3): -> end_cement
- seoul >= 3 && august != august_quiet: -> end_door
- channel == channel_rivals && (exposure >= 3 || august == august_mossad): -> end_envelopes
- thread != thread_none: -> end_quiet
- else: -> end_record
}

// Terms on paper, something to trade for them, and somebody left to carry them.
=== function inspectors_came ===
~ temp terms = ports == ports_drafted || ports == ports_third
~ return terms && ((august == august_quiet && price != price_none) || (price == price_steps && (trust >= 2 || thread != thread_none)))
