-- Instants are seconds since 1970-01-01T00:00:00Z, with nanoseconds as decimals.

-- Definition texts, byte for byte. Shared by generations, written once.
CREATE TABLE revision (
    id VARCHAR(200) NOT NULL PRIMARY KEY,
    file_name VARCHAR(4000) NOT NULL,
    charset VARCHAR(100) NOT NULL,
    content BLOB NOT NULL
);

-- Root jobnets that were ever executed. Outlives their generations: execution ids are never given twice.
CREATE TABLE root_jobnet (
    path VARCHAR(2000) NOT NULL PRIMARY KEY,
    generations_made BIGINT NOT NULL
);

-- One execution of a root jobnet. "options": lines of name, tab, value. "ended": null while the root goes on.
CREATE TABLE generation (
    number BIGINT NOT NULL PRIMARY KEY,
    execution_id VARCHAR(100) NOT NULL,
    path VARCHAR(2000) NOT NULL,
    revision VARCHAR(200) NOT NULL,
    registered DECIMAL(28, 9) NOT NULL,
    options CLOB NOT NULL,
    ended DECIMAL(28, 9)
);
CREATE INDEX generation_of_path ON generation (path, number);
CREATE INDEX generation_ended ON generation (ended, number);

-- What happened, never changed afterwards: one page for each commit that touched the generation, one line for each
-- transition, intent and start (see JournalLine). The current state is what the last lines say, so the two cannot
-- disagree. A page costs as much as a row for a single transition would; a commit may hold hundreds.
CREATE TABLE journal (
    generation BIGINT NOT NULL,
    page INT NOT NULL,
    lines CLOB NOT NULL,
    PRIMARY KEY (generation, page)
);
