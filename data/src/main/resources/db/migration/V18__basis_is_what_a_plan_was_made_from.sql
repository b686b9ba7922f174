-- A plan knows only what it was made from: what the plans before it were published as is looked up when it is published.
update plan_basis set number = 0;
