// Without the fonts that the theme would bring: a page asks nobody for anything but itself.
import theme from "vitepress/theme-without-fonts";
import "./style.css";

export default theme;
