-- Which keys this database belongs to: numbers, never the keys.
create table platform_key (
    purpose     varchar(20) not null primary key,
    primary_id  int         not null
) character set utf8mb4 collate utf8mb4_bin;

-- The key of each person's data, wrapped by a key outside the database; without the row nothing can be opened.
create table platform_data_key (
    owner_id     bigint         not null primary key,
    wrapping_id  int            not null,
    wrapped      varbinary(400) not null,
    key platform_data_key_rotation (wrapping_id, owner_id)
) character set utf8mb4 collate utf8mb4_bin;
