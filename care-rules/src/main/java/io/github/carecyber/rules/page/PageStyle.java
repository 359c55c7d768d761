package io.github.carecyber.rules.page;

import java.util.Locale;

/** The style sheet of every page: for the screen, wide and narrow, and for print. Every colour comes from the palette. */
final class PageStyle {

    private static final String TEMPLATE = """
            *{box-sizing:border-box}
            html{background:PLAIN-GROUND;color:PLAIN-INK;-webkit-text-size-adjust:100%}
            body{margin:0 auto;max-width:70rem;padding:1.5rem 1.25rem 3rem;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
            h1{margin:0;font-size:1.9rem;line-height:1.2;color:ACCENT-INK;overflow-wrap:anywhere}
            h2{margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid ACCENT-INK;font-size:1.35rem;line-height:1.25;color:ACCENT-INK}
            h3{margin:1.5rem 0 .5rem;font-size:1.05rem}
            p{margin:.5rem 0}
            a{color:ACCENT-INK}
            code{font-family:ui-monospace,Consolas,"Liberation Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
            .kind{margin:0 0 .25rem;font-size:.85rem;letter-spacing:.06em;text-transform:uppercase;color:QUIET-INK}
            .note{color:QUIET-INK;font-size:.9rem}
            .identity{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:1rem 0}
            .identity dt{color:QUIET-INK}
            .identity dd{margin:0;overflow-wrap:anywhere}
            .verdict{margin:1.25rem 0;padding:.9rem 1.1rem;border:1px solid;border-left-width:.6rem;border-radius:.3rem}
            .verdict p{margin:.2rem 0 0}
            .verdict strong{font-size:1.25rem;letter-spacing:.03em}
            .accepted{color:ACCEPTED-INK;background:ACCEPTED-GROUND}
            .refused,.error{color:ERROR-INK;background:ERROR-GROUND}
            .warning{color:WARNING-INK;background:WARNING-GROUND}
            .info{color:INFO-INK;background:INFO-GROUND}
            .undecided{color:UNDECIDED-INK;background:UNDECIDED-GROUND}
            .none{color:QUIET-INK;background:QUIET-GROUND}
            .badge{display:inline-block;padding:.05rem .5rem;border:1px solid;border-radius:.8rem;font-size:.82rem;font-weight:600;white-space:nowrap}
            .figures{display:grid;grid-template-columns:repeat(3,1fr);gap:.75rem;margin:1rem 0}
            .figures div{padding:.7rem .9rem;border:1px solid QUIET-INK;border-top:.3rem solid ACCENT-INK;border-radius:.25rem}
            .figures dt{font-size:.9rem;color:QUIET-INK}
            .figures dd{margin:.1rem 0 0;font-size:1.45rem;font-weight:650;line-height:1.25;color:ACCENT-INK}
            .figures dd.more{font-size:.85rem;font-weight:400;color:QUIET-INK}
            .scroll{overflow-x:auto}
            .scroll:focus{outline:2px solid ACCENT-INK}
            table{width:100%;margin:.75rem 0;border-collapse:collapse;font-size:.92rem}
            caption{padding:.25rem 0;text-align:left;font-weight:650}
            th,td{padding:.4rem .6rem;border-bottom:1px solid #c3ccd5;text-align:left;vertical-align:top}
            thead th{color:HEAD-INK;background:HEAD-GROUND;border-bottom:2px solid QUIET-INK}
            tbody th{font-weight:600}
            tbody+tbody{border-top:2px solid QUIET-INK}
            tfoot th,tfoot td{border-top:2px solid QUIET-INK;font-weight:650}
            .number{text-align:right;font-variant-numeric:tabular-nums}
            td,th{overflow-wrap:break-word;hyphens:auto}
            .findings,.changes,.actions{table-layout:fixed;min-width:46rem}
            .findings th:nth-child(1){width:8.4rem}
            .findings th:nth-child(3){width:29%}
            .findings th:nth-child(4){width:17%}
            .changes th:nth-child(1){width:35%}
            .changes th:nth-child(2){width:18%}
            .changes th:nth-child(4){width:6rem}
            .actions th:nth-child(1){width:27%}
            .actions th:nth-child(2){width:6.5rem}
            .actions th:nth-child(5),.actions th:nth-child(6){width:9%}
            .actions th:nth-child(7){width:20%}
            .open-items{table-layout:fixed;min-width:58rem}
            .open-items th:nth-child(1){width:6.5rem}
            .open-items th:nth-child(2){width:8.6rem}
            .open-items th:nth-child(3){width:24%}
            .open-items th:nth-child(5){width:21%}
            .objective{margin:1.25rem 0 1.75rem}
            .objective h3{margin:0 0 .4rem;overflow-wrap:anywhere}
            .items,.lines{margin:0;padding:0;list-style:none}
            .items>li{display:grid;grid-template-columns:7.5rem 1fr;gap:.1rem .75rem;padding:.45rem 0;border-top:1px solid #c3ccd5}
            .items p{margin:0;overflow-wrap:anywhere}
            .lines li{margin:.1rem 0 0;padding-left:1rem;text-indent:-1rem;overflow-wrap:anywhere}
            .lines li::before{content:"– "}
            .lines .missing{font-weight:600}
            figure{margin:1rem 0}
            figcaption{margin-bottom:.3rem;font-weight:650}
            svg.drawing{display:block;width:100%;min-width:46rem;height:auto}
            .drawing text{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:12px;fill:PLAIN-INK}
            .drawing .quiet{fill:QUIET-INK}
            .drawing .strong{font-weight:650}
            .drawing .ground{fill:PLAIN-GROUND}
            .drawing .band{fill:HEAD-GROUND}
            .drawing .phase{fill:INFO-GROUND}
            .drawing .grid{stroke:#c3ccd5;stroke-width:1}
            .drawing .axis{stroke:QUIET-INK;stroke-width:1}
            .drawing .as-of{stroke:ERROR-INK;stroke-width:1.5;stroke-dasharray:5 3}
            .drawing .deadline{stroke:PLAIN-INK;stroke-width:2}
            .drawing .waits{fill:none;stroke:QUIET-INK;stroke-width:1}
            .drawing .arrow{fill:QUIET-INK}
            .drawing .done,.drawing .all{fill:ACCENT-INK;stroke:ACCENT-INK}
            .drawing .ongoing{fill:#6d9bc9;stroke:ACCENT-INK}
            .drawing .planned{fill:PLAIN-GROUND;stroke:ACCENT-INK;stroke-width:1.5}
            .drawing .abandoned{fill:PLAIN-GROUND;stroke:QUIET-INK;stroke-dasharray:2 3}
            .drawing .unstated{fill:HEAD-GROUND;stroke:QUIET-INK;stroke-dasharray:6 3}
            .drawing .critical{stroke:ERROR-INK;stroke-width:3}
            .drawing .milestone{fill:WARNING-GROUND;stroke:WARNING-INK;stroke-width:1.5}
            .drawing .open{fill:#a9c4de;stroke:ACCENT-INK}
            .drawing .exploited{fill:ERROR-INK;stroke:ERROR-INK}
            .sources{font-size:.85rem}
            @media (max-width:40rem){
            body{padding:1rem .8rem 2rem}
            h1{font-size:1.5rem}
            .identity{grid-template-columns:1fr;gap:0}
            .identity dd{margin-bottom:.4rem}
            .figures{grid-template-columns:repeat(2,1fr)}
            .items>li{grid-template-columns:1fr}
            }
            @page{size:A4;margin:14mm 12mm}
            @media print{
            html{font-size:9.5pt}
            body{max-width:none;padding:0}
            h1{font-size:18pt}
            h2{margin-top:1.4em;font-size:13pt}
            h2,h3,caption,figcaption,thead{break-after:avoid}
            table{font-size:8.5pt}
            thead{display:table-header-group}
            tfoot{display:table-row-group}
            tr,figure,.verdict,.figures div,.items>li{break-inside:avoid}
            .scroll{overflow:visible}
            svg.drawing{min-width:0}
            .findings,.changes,.actions,.open-items{min-width:0}
            .findings th:nth-child(1){width:24mm}
            .actions th:nth-child(2){width:19mm}
            .figures{grid-template-columns:repeat(3,1fr)}
            .break{break-before:page;margin-top:0}
            *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
            }
            """;

    static final String TEXT = filled();

    private PageStyle() {}

    private static String filled() {
        String text = TEMPLATE;
        for (Palette colours : Palette.values()) {
            String name = colours.name().toUpperCase(Locale.ROOT);
            text = text.replace(name + "-INK", colours.ink()).replace(name + "-GROUND", colours.ground());
        }
        return text;
    }
}
