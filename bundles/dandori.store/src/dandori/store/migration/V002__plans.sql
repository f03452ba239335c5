-- When a generation that had ended was no longer kept; null while it is. Its journal stays: it tells what happened.
ALTER TABLE generation ADD COLUMN dropped DECIMAL(28, 9);
CREATE INDEX generation_dropped ON generation (dropped, number);

-- Registrations and every change of their plan, never changed afterwards; what holds is what the entries add up to.
-- "registration": 0 for what concerns the root jobnet as a whole. "content": lines of name, tab, value.
CREATE TABLE plan_entry (
    number BIGINT NOT NULL PRIMARY KEY,
    path VARCHAR(2000) NOT NULL,
    registration BIGINT NOT NULL,
    entered DECIMAL(28, 9) NOT NULL,
    who VARCHAR(1000) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    content CLOB NOT NULL
);
CREATE INDEX plan_entry_of_registration ON plan_entry (registration, number);
CREATE INDEX plan_entry_of_path ON plan_entry (path, number);
