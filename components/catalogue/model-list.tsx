import { VerdictGlyph, VerdictWord } from "@/components/verdict-mark";
import { SeenDay } from "@/components/seen-day";
import { ToSet } from "@/components/ui/to-set";
import type { ListRow, ModelListView } from "@/lib/views/page/model-list";
import { EmptyList } from "./empty-list";
import { KindLinks } from "./model-filter";

type Columns = ModelListView["columns"];
type ColumnId = Columns[number]["id"];

/** From which width on a column is there, and on which side it stands; said once for its head and its cells. */
const classes: Record<ColumnId, string> = {
  name: "list-name",
  provider: "list-provider",
  price: "list-price",
  verdict: "list-verdict",
  clip: "list-right list-from-wide",
  made: "list-made",
  resolutions: "list-from-broad",
  length: "list-right list-from-wide",
  sound: "list-from-broad",
  seen: "list-seen",
};

const arrows = { ascending: " ↑", descending: " ↓", none: "" };

const Heads = ({ columns }: { columns: Columns }) => (
  <thead>
    <tr>
      {columns.map(({ id, label, sort }) => (
        <th
          key={id}
          scope="col"
          className={classes[id]}
          aria-sort={sort === undefined || sort.now === "none" ? undefined : sort.now}
        >
          {sort ? (
            <a href={sort.href}>
              {label}
              <span aria-hidden="true">{arrows[sort.now]}</span>
            </a>
          ) : (
            label
          )}
        </th>
      ))}
      <th scope="col" className="to-set">
        <span className="sr-only">Compare</span>
      </th>
    </tr>
  </thead>
);

const Name = ({ row: { name, marks, estimate } }: { row: ListRow }) => (
  <>
    <a href={estimate} className="list-link">
      {name}
    </a>
    {marks.length > 0 ? <small> {marks.join(", ")}</small> : null}
  </>
);

/** When the price was seen, which leads to where it is from. */
const Seen = ({ row: { name, seen, before, old, page, provider } }: { row: ListRow }) => (
  <a href={page} className={old && seen ? "text-unknown" : undefined}>
    <span className="sr-only">
      {`Prices of ${name} at ${provider.name}${[seen && ", seen ", seen, before && ", ", before].join("")}`}
    </span>
    <span aria-hidden="true">{seen ? <SeenDay seen={seen} before={before} /> : "none"}</span>
  </a>
);

function cellOf(id: Exclude<ColumnId, "name">, row: ListRow) {
  switch (id) {
    case "provider":
      return <a href={row.provider.href}>{row.provider.name}</a>;
    case "price":
      return row.price;
    case "verdict":
      return row.verdict ? (
        <>
          <VerdictGlyph verdict={row.verdict.verdict} className="h-2.5" />{" "}
          <VerdictWord verdict={row.verdict.verdict}>{row.verdict.word}</VerdictWord>
        </>
      ) : null;
    case "clip":
      return row.perClip;
    case "made":
      return row.otherwise ? <span className="text-warn">{row.made}</span> : row.made;
    case "resolutions":
      return row.resolutions;
    case "length":
      return row.longest;
    case "sound":
      return row.sound;
    case "seen":
      return <Seen row={row} />;
  }
}

const Row = ({ row, columns, query }: { row: ListRow; columns: Columns; query: string }) => (
  <tr data-unpriced={row.state === "priced" ? undefined : ""}>
    {columns.map(({ id }) =>
      id === "name" ? (
        <th key={id} scope="row" className={classes[id]}>
          <Name row={row} />
        </th>
      ) : (
        <td key={id} className={classes[id]}>
          {cellOf(id, row)}
        </td>
      ),
    )}
    <td className="to-set">
      <ToSet query={query} model={row.key} name={`${row.name} at ${row.provider.name}`} />
    </td>
  </tr>
);

type Props = Pick<ModelListView, "kinds" | "columns" | "rows" | "place" | "empty"> & {
  /** The plan that the rows are of, with the models that are compared already. */
  query: string;
};

/** Models with what the plan takes on each: a table; on a narrow screen two lines a model. */
export const ModelList = ({ kinds, columns, rows, place, empty, query }: Props) => (
  <>
    <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <KindLinks kinds={kinds} />
      {empty ? null : (
        <p role="status" className="text-small text-soft">
          {place}
        </p>
      )}
    </div>
    {empty ? (
      <EmptyList {...empty} />
    ) : (
      <table className="model-list">
        <caption className="sr-only">Models with the money to plan with</caption>
        <Heads columns={columns} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} query={query} />
          ))}
        </tbody>
      </table>
    )}
  </>
);
