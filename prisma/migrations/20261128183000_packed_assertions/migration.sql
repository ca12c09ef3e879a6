-- As lib/figures/packed-assertion.ts has them: hundreds are read with every ingest, a hundred thousand for a day of the past. As JSON and
-- not JSONB, which would be written out anew whenever it is read.
ALTER TABLE "figure_assertions" ALTER COLUMN "assertion" TYPE JSON USING json_build_array(
    "assertion"->'key', "assertion"->'kind', "assertion"->'subject', "assertion"->'counterparty'->'party',
    "assertion"->'counterparty'->'role', "assertion"->'object', "assertion"->'low', "assertion"->'high',
    "assertion"->'comparator', "assertion"->'direction', "assertion"->'currency', "assertion"->'unit', "assertion"->'usd'->'low',
    "assertion"->'usd'->'high', "assertion"->'basis', "assertion"->'modality', "assertion"->'claimant',
    "assertion"->'period'->'text', "assertion"->'period'->'start', "assertion"->'period'->'end', "assertion"->'period'->'sort',
    "assertion"->'firstDay', "assertion"->'lastDay');
