import { correctionLink } from "@/lib/ask/correction-link";

/** To the text with which a price is corrected, and to a price of one's own in its place: nothing is sent by going there. */
export const WrongPrice = ({ rate, query }: { rate: string; query: string }) => (
  <>
    <a className="wrong-price" rel="nofollow" href={correctionLink(rate, query)}>
      This price is wrong
    </a>{" "}
    <a className="wrong-price" rel="nofollow" href={`/own?${query}`}>
      Own price
    </a>
  </>
);
