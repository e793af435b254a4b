-- Words that were typed apart and are written as one (geld zaken, so hos) mean that one. And a compound holds a word of four
-- letters although its stem has three: geldzaken holds zaken.
create or replace function words_alike(typed text)
    returns table (place integer, asked text, kin text, known text, rest text)
    language sql stable
    begin atomic
        with asked as materialized (
            select min(place)::integer as place, word, word_root(word) as root
            from regexp_split_to_table(searchable(typed), ' ') with ordinality as each(word, place)
            where length(word) between 1 and 60
              and ts_lexize('dutch_stem'::regdictionary, word) <> '{}'
            group by word
            order by 1
            limit 12
        ), form as materialized (
            select asked.place, asked.word as asked, project_word.word as known
            from asked join project_word using (root)
        ), container as materialized (
            select asked.place, asked.word as asked, found.word as known
            from asked
            cross join lateral (
                select project_word.word from project_word
                where (length(asked.root) >= 4 and project_word.word like '%' || asked.root || '%' or project_word.word like '%' || asked.word || '%')
                    and project_word.root <> asked.root
                order by length(project_word.word), project_word.word
                limit 100
            ) as found
            where length(asked.word) >= 4
        ), joined as materialized (
            select half.place, half.word as asked, project_word.word as known
            from asked as head
            join asked as tail on tail.place = head.place + 1
            join project_word on project_word.root = word_root(head.word || tail.word)
            cross join lateral (values (head.place, head.word), (tail.place, tail.word)) as half(place, word)
        ), split as materialized (
            select asked.place, asked.word as asked, tail.word as known, head.word as rest
            from asked
            cross join generate_series(3, length(asked.word) - 3) as cut
            join project_word as tail on tail.word = substr(asked.word, cut + 1)
            join project_word as head on head.root = word_root(left(asked.word, cut))
            where length(asked.word) >= 7 and not exists (select from form where form.place = asked.place)
        ), near as (
            select asked.place, asked.word as asked, found.word as known
            from asked
            cross join lateral (
                select project_word.word from project_word
                where project_word.word % asked.word
                  and levenshtein_less_equal(project_word.word, asked.word, 2) <= case when length(asked.word) < 6 then 1 else 2 end
                order by levenshtein(project_word.word, asked.word), similarity(project_word.word, asked.word) desc, project_word.word
                limit 10
            ) as found
            where length(asked.word) >= 4
              and not exists (select from form where form.place = asked.place)
              and not exists (select from container where container.place = asked.place)
              and not exists (select from joined where joined.place = asked.place)
              and not exists (select from split where split.place = asked.place)
        )
        select asked.place, asked.word, 'FORM', form.known, null
        from asked left join form on form.place = asked.place
        union all select container.place, container.asked, 'CONTAINER', container.known, null from container
        union all select joined.place, joined.asked, 'CONTAINER', joined.known, null from joined
        union all select split.place, split.asked, 'SPLIT', split.known, split.rest from split
        union all select near.place, near.asked, 'NEAR', near.known, null from near;
    end;
