# What R says of the price tests and surveys in pricing.test.ts: Rscript pricing.R (R 4.2, base and stats only).
# Tests: lm with visitors as weights; the range of trust from the variance of each count, sandwiched by hand; best prices by optimize.
# Surveys: ecdf of the answers ("this price or a lower one"), or of their negatives ("this price or a higher one"), crossed
# on the straight lines between the prices by uniroot.
tests <- list(
  example = list(price = c(300, 400, 500, 600, 700, 800), visitors = rep(800, 6), buyers = c(101, 68, 57, 50, 36, 31), cost = 150),
  falling = list(price = c(49, 59, 69, 79, 99, 120), visitors = c(1200, 800, 450, 300, 150, 90), buyers = c(96, 55, 22, 14, 3, 0), cost = 20),
  scattered = list(price = c(990, 1490, 1990, 2490, 2990, 3490), visitors = c(5000, 4000, 3000, 5000, 400, 900), buyers = c(400, 180, 250, 120, 25, 14), cost = 447))
kept <- 1 - 0.04 - 0.03
for (name in names(tests)) {
  t <- tests[[name]]
  odds <- log((t$buyers + 0.5) / (t$visitors - t$buyers + 0.5))
  chance <- 1 / (t$buyers + 0.5) + 1 / (t$visitors - t$buyers + 0.5)
  fit <- lm(odds ~ t$price, weights = t$visitors)
  X <- model.matrix(fit)
  A <- solve(t(X) %*% (t$visitors * X)) %*% t(t$visitors * X)
  S <- A %*% diag(chance) %*% t(A)
  widening <- max(1, sqrt(sum(residuals(fit)^2 / chance) / (length(odds) - 2)))
  share <- function(p) as.numeric(plogis(coef(fit)[1] + coef(fit)[2] * p))
  ends <- range(t$price)
  top <- function(f) optimize(f, ends, maximum = TRUE, tol = 1e-10)$maximum
  at <- function(p) { x <- c(1, p); as.numeric(plogis(sum(x * coef(fit)) + c(-1, 1) * 1.96 * widening * sqrt(as.numeric(t(x) %*% S %*% x)))) }
  cat(name, format(c(fall = -coef(fit)[[2]], r2 = summary(fit)$r.squared, widening = widening,
    turnover = top(function(p) p * share(p)), profit = top(function(p) (p * kept - t$cost) * share(p)),
    low_first = at(t$price[1])[1], high_first = at(t$price[1])[2], low_last = at(t$price[6])[1], high_last = at(t$price[6])[2]), digits = 10), "\n")
}
surveys <- list(
  example = list(p = c(100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 900), tc = c(12, 18, 22, 18, 12, 8, 5, 3, 2, 0, 0, 0),
    ch = c(0, 5, 10, 16, 20, 18, 13, 8, 6, 4, 0, 0), ex = c(0, 0, 0, 3, 6, 10, 14, 18, 22, 15, 8, 4), te = c(0, 0, 0, 0, 2, 4, 6, 10, 16, 22, 22, 18)),
  uneven = list(p = c(5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150), tc = c(8, 20, 14, 6, 2, 0, 0, 0, 0, 0, 0, 0),
    ch = c(0, 3, 12, 15, 11, 6, 3, 0, 0, 0, 0, 0), ex = c(0, 0, 0, 4, 8, 12, 13, 8, 3, 2, 0, 0), te = c(0, 0, 0, 0, 2, 3, 9, 14, 10, 7, 3, 2)))
for (name in names(surveys)) {
  s <- surveys[[name]]
  orHigher <- function(n) ecdf(-rep(s$p, n))(-s$p)
  orLower <- function(n) ecdf(rep(s$p, n))(s$p)
  cross <- function(one, other) uniroot(approxfun(s$p, one - other), range(s$p), tol = 1e-12)$root
  notCheap <- 1 - orHigher(s$ch); notExpensive <- 1 - orLower(s$ex)
  cat(name, format(c(lowest = cross(notCheap, orHigher(s$tc)), optimal = cross(orLower(s$te), orHigher(s$tc)),
    usual = cross(notCheap, notExpensive), highest = cross(orLower(s$te), notExpensive)), digits = 10), "\n")
}
