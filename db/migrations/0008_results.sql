-- How scores become results: which stage is official, who may be ranked, how many may be named for a title.
alter table criteria_sets add column results jsonb not null default '{}';
comment on column criteria_sets.results is 'stageOrder: the stages that may become official, the last confirmed one counts; quotas: how many units may be named for a title; peerFloor: the share of the cluster''s mean below which a unit is warned of or left out.';
