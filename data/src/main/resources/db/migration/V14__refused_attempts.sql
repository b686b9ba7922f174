-- There may be years of it.
set local statement_timeout = 0;

-- What came of it: who was refused is told too.
alter table audit add column outcome text not null default 'ALLOWED' check (outcome in ('ALLOWED', 'REFUSED'));

-- Failed sign-ins were written down before, without saying that they were refused.
alter table audit disable trigger audit_is_only_added_to;
update audit set outcome = 'REFUSED' where operation = 'SIGN_IN_FAILED';
alter table audit enable trigger audit_is_only_added_to;

create index audit_refused on audit (id) where outcome = 'REFUSED';
create index audit_actor_name on audit (lower(actor_name), id);
