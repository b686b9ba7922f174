insert into decision (plan_id, position, citizen, reasons, deadline)
values
    ('00000000-0000-0000-0000-000000000001', 0, 'c4', '{RED_FLAG,TOO_YOUNG}', '2026-12-03'),
    ('00000000-0000-0000-0000-000000000001', 1, 'c5', '{CANNOT_FOLLOW_INSTRUCTION}', null);
