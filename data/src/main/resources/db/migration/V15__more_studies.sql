-- More kinds of studies.
alter table study
    drop constraint study_kind_check,
    drop constraint study_steps_check;
alter table study
    add constraint study_kind_check
        check (kind in ('WHAT_IF', 'SCARCE', 'FORECAST', 'CALIBRATE', 'SMALLEST_CAPACITY')),
    add constraint study_steps_check check (steps >= 0);

-- A queue of their own, so that no search for a plan waits for a study.
create table scheduled_studies (like scheduled_tasks including all);
insert into scheduled_studies select * from scheduled_tasks where task_name = 'study';
delete from scheduled_tasks where task_name = 'study';
