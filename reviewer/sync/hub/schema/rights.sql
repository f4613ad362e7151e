-- What members may do: call these functions, and read what is theirs to read. Nobody has INSERT, UPDATE or DELETE on any table.

REVOKE ALL ON ALL TABLES IN SCHEMA hub FROM hub_member;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA hub FROM PUBLIC, hub_member;
GRANT EXECUTE ON FUNCTION
  hub.mine(), hub.my_coders(), hub.hidden(), hub.view_of(uuid),
  hub.push(uuid, bigint, bytea[]), hub.put(uuid, text, text, bytea),
  hub.purge(uuid, bytea[], uuid[], bytea[], bytea[], bytea[]),
  hub.set_blind(uuid, uuid, uuid[], uuid[]), hub.place_next(uuid), hub.set_present(uuid, uuid, uuid),
  hub.set_member(uuid, name, text, boolean), hub.bind_coder(uuid, uuid, name), hub.remove_member(uuid, name),
  hub.list_members(uuid)
  TO hub_member;
GRANT SELECT ON hub.about, hub.project, hub.member, hub.coder, hub.changeset, hub.text, hub.original, hub.gone, hub.presence,
  hub.blind, hub.lead TO hub_member;
GRANT SELECT (project, seq, records, bytes, chain) ON hub.push TO hub_member;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['project', 'member', 'coder', 'changeset', 'text', 'original', 'push', 'purged', 'gone', 'presence',
      'blind', 'lead', 'place', 'stands'] LOOP
    EXECUTE format('ALTER TABLE hub.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS see ON hub.%I', name);
    EXECUTE format('CREATE POLICY see ON hub.%I FOR SELECT TO hub_member USING (%I IN (SELECT hub.mine()))',
      name, CASE name WHEN 'project' THEN 'id' ELSE 'project' END);
  END LOOP;
END $$;

DROP POLICY IF EXISTS blind ON hub.changeset;
CREATE POLICY blind ON hub.changeset AS RESTRICTIVE FOR SELECT TO hub_member USING (
  project NOT IN (SELECT h.project FROM hub.hidden() AS h)
  OR (project, coder) IN (SELECT k.project, k.coder FROM hub.my_coders() AS k)
  OR places IS NOT NULL AND NOT EXISTS (SELECT FROM unnest(places) AS x (place) WHERE x.place IN (SELECT h.place FROM hub.hidden() AS h))
);

DROP POLICY IF EXISTS fresh ON hub.presence;
CREATE POLICY fresh ON hub.presence AS RESTRICTIVE FOR SELECT TO hub_member USING (at > clock_timestamp() - interval '1 minute');
