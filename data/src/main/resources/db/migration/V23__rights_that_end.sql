-- There may be years of it.
set local statement_timeout = 0;

-- What was written down of an answer, to be written down again when it is given again.
alter table answer add column entries bigint[] not null default '{}';

-- Who brought the citizen in and holds the place; none for what was held before.
alter table hold add column made_by text;
create index hold_made_by on hold (made_by, citizen);
-- Whose place may have been given to somebody else: it is not held again when a clock goes back.
alter table hold add column lapsed boolean not null default false;

-- Whether the question names citizens: then its answer is for who may ask it. What was asked before is not known.
alter table study add column of_citizens boolean not null default false;
update study set of_citizens = true where kind = 'WHAT_IF';

-- By whom, for which sites and until when; an address without an end lasts as long as the account of its therapist.
alter table calendar_feed
    add column made_by text not null default '',
    add column sites text[] not null default '{}',
    add column expires_at timestamptz;
-- Those of therapists without an account end as new ones do.
update calendar_feed f set expires_at = now() + interval '90 days'
where not exists (select from account a where a.therapist = f.therapist and a.roles @> array ['THERAPIST']);
