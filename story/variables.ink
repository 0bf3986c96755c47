// The story's whole memory. story/variables.json says what each value means in words.
// Nothing else may be remembered: no visit counts, no once-only choices, no dice.

VAR trust = 1      // 0-4  how far Pyongyang trusts these visitors
VAR america = 2    // 0-4  how well Washington bears with it
VAR seoul = 1      // 0-3  how Seoul feels
VAR backing = 2    // 0-4  how far Rabin backs it
VAR exposure = 0   // 0-3  how much of it stands in the newspapers
VAR refusals = 0   // 0-2  how often Jerusalem has said no

LIST Channel = channel_ministry, channel_mossad, channel_joint, channel_rivals
VAR channel = channel_ministry

LIST Mandate = mandate_look, mandate_bargain
VAR mandate = mandate_look

LIST Mine = mine_untouched, mine_surveyed, mine_reopened, mine_bought, mine_water, mine_refused
VAR mine = mine_untouched

LIST Ports = ports_unspoken, ports_claim, ports_drafted, ports_token, ports_bait, ports_third
VAR ports = ports_unspoken

LIST Visit = visit_unspoken, visit_radio, visit_went, visit_deputy, visit_signed, visit_declined
VAR visit = visit_unspoken

LIST Price = price_unspoken, price_none, price_private, price_steps, price_fund
VAR price = price_unspoken

LIST August = august_ahead, august_suspended, august_promise, august_mossad, august_quiet, august_open
VAR august = august_ahead

LIST Thread = thread_none, thread_food, thread_mine, thread_frozen, thread_warning
VAR thread = thread_none

LIST Bill = bill_none, bill_listened, bill_shared, bill_paid, bill_closed
VAR bill = bill_none

// Moves a meter by `by`, and keeps it between 0 and `most`.
=== function shift(ref meter, by, most) ===
~ meter = meter + by
{
- meter < 0: ~ meter = 0
- meter > most: ~ meter = most
}
