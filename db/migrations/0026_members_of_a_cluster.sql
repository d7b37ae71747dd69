-- Every list of a cluster begins with its members.
create index memberships_by_cluster on memberships (cluster_id, position);
